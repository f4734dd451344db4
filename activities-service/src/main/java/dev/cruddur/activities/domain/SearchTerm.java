package dev.cruddur.activities.domain;

import dev.cruddur.defaults.rules.Text;
import dev.cruddur.defaults.rules.Violations;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as they wrote it, without spaces at its ends
 */
public record SearchTerm(String words) {

    /** Characters of the longest one: a whole crud can be looked for. */
    static final int MAX_CHARS = MessageRule.CRUD.maxChars();

    /** PostgreSQL looks for no word of more than 2,046 bytes, and its lower case may be longer than the word. */
    private static final int MAX_BYTES = 1_600;

    /**
     * Checks what a person wrote.
     *
     * @throws dev.cruddur.defaults.rules.RuleViolated naming every rule that it breaks
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

    /** The tag that is looked for, without its number sign; none when it is words. */
    public Optional<String> tag() {
        return Tags.exactly(words);
    }
}
