package dev.cruddur.activities.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message is filed under: each {@code #word} of letters of any script, digits and underscores. A number sign
 * within a word or an address is none, and tags that differ in case alone are the same.
 */
public final class Tags {

    /** Characters of the longest one; an index has no room for any length, and nobody looks for more. */
    static final int MAX_CHARS = 50;

    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}_]";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}_&/#])#(" + LETTER + "{1," + MAX_CHARS + "})(?!" + LETTER + ")");

    private Tags() {}

    /** The tags of a message, without their number signs, each once, in the order of their first use. */
    public static Set<String> of(String message) {
        Matcher tags = TAG.matcher(ADDRESS.matcher(composed(message)).replaceAll(" "));
        Set<String> found = new LinkedHashSet<>();
        while (tags.find()) {
            found.add(folded(tags.group(1)));
        }
        return found;
    }

    /** The tag that a text is, from its number sign to its end, if it is one. */
    static Optional<String> exactly(String text) {
        Matcher tag = TAG.matcher(composed(text));
        return tag.matches() ? Optional.of(folded(tag.group(1))) : Optional.empty();
    }

    /** What a tag would begin with if a text were the first of it, with or without its number sign. */
    static Optional<String> beginning(String text) {
        return exactly(text.startsWith("#") ? text : "#" + text);
    }

    /** An accent is the same whether it was typed with its letter or after it. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
