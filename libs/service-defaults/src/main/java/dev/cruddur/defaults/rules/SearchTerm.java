package dev.cruddur.defaults.rules;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, in whichever service finds it.
 *
 * @param words as they wrote it, without spaces at its ends
 */
public record SearchTerm(String words) {

    /** Characters of the longest one, as a person counts them: a whole crud can be looked for. */
    public static final int MAX_CHARS = 280;

    /** PostgreSQL looks for no word of more than 2,046 bytes, and its lower case may be longer than the word. */
    private static final int MAX_BYTES = 1_600;

    /**
     * Checks what a person wrote.
     *
     * @throws RuleViolated naming every rule that it breaks
     */
    public static SearchTerm of(@Nullable String term) {
        String words = Text.trimmed(term);
        new Violations()
                .when(Text.isBlank(term), "term", "search_term_blank", "Say what to look for.")
                .when(
                        !Text.isWellFormed(words),
                        "term",
                        "search_term_invalid",
                        "That holds a character that cannot be shown.")
                .when(
                        words.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES || Text.length(words) > MAX_CHARS,
                        "term",
                        "search_term_exceed_max_chars",
                        "That is longer than " + MAX_CHARS + " characters.")
                .refuse();
        return new SearchTerm(words);
    }

    /**
     * Whether the last word may still be being typed, and stands for all that begin with it. One that a quote or
     * another sign has ended does not; nor does one that is to be left out, or less would be found than was asked for.
     */
    public boolean lastWordGrows() {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return !last.startsWith("-") && Character.isLetterOrDigit(last.codePointBefore(last.length()));
    }
}
