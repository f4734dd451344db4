package dev.cruddur.viewer.search;

import java.util.Locale;

/**
 * A word of a filter.
 *
 * @param position of its first character
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        /** A name, a keyword, or a value of one plain word. */
        WORD,
        /** A name in back quotes. */
        NAME,
        TEXT,
        NUMBER,
        SYMBOL,
        END
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** As a message calls it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
