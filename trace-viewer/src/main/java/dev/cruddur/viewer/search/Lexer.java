package dev.cruddur.viewer.search;

import dev.cruddur.viewer.search.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a filter into its words. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<number>-?\\d[\\w.µ]*)"
            + "|(?<word>[\\p{L}_$/*{][\\p{L}\\d_.:/$*{}@\\-]*)"
            + "|(?<symbol><=|>=|!=|==|[=<>()])"
            + "|\"(?<double>(?:[^\"\\\\]|\\\\.)*+)\""
            + "|'(?<single>(?:[^'\\\\]|\\\\.)*+)'"
            + "|`(?<name>[^`]++)`)");
    private static final Pattern SPACE = Pattern.compile("\\s*");

    private Lexer() {}

    static List<Token> tokens(String filter) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(filter);
        var position = 0;
        while (matcher.find(position) && matcher.start() == position) {
            tokens.add(token(matcher));
            position = matcher.end();
        }
        var space = SPACE.matcher(filter).region(position, filter.length());
        var end = space.lookingAt() ? space.end() : position;
        if (end < filter.length()) {
            throw new FilterSyntaxException(complaint(filter.charAt(end)), end);
        }
        tokens.add(new Token(Kind.END, "", filter.length()));
        return tokens;
    }

    private static String complaint(char first) {
        return switch (first) {
            case '"', '\'', '`' -> "this quotation has no end";
            default -> "'" + first + "' has no meaning here; texts stand in quotes";
        };
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, matcher.group("word"), matcher.start("word"));
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"), matcher.start("number"));
        }
        if (matcher.group("symbol") != null) {
            return new Token(Kind.SYMBOL, matcher.group("symbol"), matcher.start("symbol"));
        }
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group("name"), matcher.start("name") - 1);
        }
        var quote = matcher.group("double") != null ? "double" : "single";
        return new Token(Kind.TEXT, matcher.group(quote).replaceAll("\\\\(.)", "$1"), matcher.start(quote) - 1);
    }
}
