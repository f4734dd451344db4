package dev.cruddur.defaults.rules;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text as a person sees it: counted in characters that a person counts, blank when nothing is visible. */
public final class Text {

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
