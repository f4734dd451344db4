package dev.cruddur.defaults.rules;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as a person sees it: counted in characters that a person counts, blank when nothing is visible. */
public final class Text {

    /**
     * More than any emoji takes. What a person counts as one character may be of any length (a letter may carry a
     * million accents), so a limit on characters alone is none on memory.
     */
    private static final int MOST_BYTES_PER_CHARACTER = 32;

    private Text() {}

    /** The number of extended grapheme clusters (Unicode Standard Annex 29): an emoji with its modifiers is one. */
    public static int length(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Whether it has more characters than that, as a person counts, or takes more memory than so many ever need. */
    public static boolean isLongerThan(String text, int maxChars) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        // First the bytes: what is refused for its size need not be counted.
        return bytes > maxChars * MOST_BYTES_PER_CHARACTER || length(text) > maxChars;
    }

    /** Whether nothing in it is visible: absent, spaces, controls, and format characters such as U+200B. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.codePoints().allMatch(Text::isInvisible);
    }

    /**
     * Whether it can be kept and shown as it is: no control characters but line breaks and tabs (PostgreSQL keeps no
     * U+0000), and no half of a surrogate pair.
     */
    public static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(Text::isUnfit);
    }

    /** The text without spaces at its ends; the empty text for none. */
    public static String trimmed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static boolean isUnfit(int codePoint) {
        int type = Character.getType(codePoint);
        boolean layout = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return type == Character.SURROGATE || (type == Character.CONTROL && !layout);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED -> true;
            // Blank by design though Unicode calls them letters or symbols: Hangul fillers and the empty Braille cell.
            default ->
                codePoint == 0x115F
                        || codePoint == 0x1160
                        || codePoint == 0x3164
                        || codePoint == 0xFFA0
                        || codePoint == 0x2800
                        || codePoint == 0x034F
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
        };
    }
}
