package dev.cruddur.viewer.search;

import dev.cruddur.viewer.search.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a filter:
 *
 * <pre>
 * filter    = all { "or" all }
 * all       = term { "and" term }
 * term      = "not" term | "(" filter ")" | condition
 * condition = field ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "contains" ) value
 *           | field "exists"
 *           | "error" | "root"
 * </pre>
 *
 * A field is {@code service}, {@code name}, {@code kind}, {@code duration}, {@code time}, {@code error}, {@code root},
 * {@code session}, {@code trace_id}, {@code span_id}, {@code scope_name}; of logs {@code severity} and {@code body};
 * else the name of an attribute, in back quotes when it is no plain word. {@code span:}, {@code scope:} and
 * {@code resource:} before it say where the attribute must stand. Whoever lacks an attribute does not have it with a
 * certain value, so that {@code a != 1} finds it.
 */
public final class FilterParser {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_DEPTH = 50;

    private final List<Token> tokens;
    private int next;
    private int depth;

    private FilterParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The filter in these words; an empty one matches everything.
     *
     * @throws FilterSyntaxException when they are none
     */
    public static Filter parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new FilterSyntaxException("a filter has at most " + MAX_LENGTH + " characters", MAX_LENGTH);
        }
        var parser = new FilterParser(Lexer.tokens(text));
        if (parser.peek().kind() == Kind.END) {
            return Filter.everything();
        }
        var filter = parser.filter();
        parser.expectEnd();
        return filter;
    }

    private Filter filter() {
        var any = new ArrayList<>(List.of(all()));
        while (takeKeyword("or")) {
            any.add(all());
        }
        return any.size() == 1 ? any.getFirst() : new Filter.Or(any);
    }

    private Filter all() {
        var all = new ArrayList<>(List.of(term()));
        while (takeKeyword("and")) {
            all.add(term());
        }
        return all.size() == 1 ? all.getFirst() : new Filter.And(all);
    }

    private Filter term() {
        if (++depth > MAX_DEPTH) {
            throw new FilterSyntaxException("nested more than " + MAX_DEPTH + " deep", peek().position());
        }
        try {
            if (takeKeyword("not")) {
                return new Filter.Not(term());
            }
            if (!peek().isSymbol("(")) {
                return condition();
            }
            take();
            var inner = filter();
            if (!peek().isSymbol(")")) {
                throw unexpected("')'");
            }
            take();
            return inner;
        } finally {
            depth--;
        }
    }

    private Filter condition() {
        if (peek().kind() != Kind.WORD && peek().kind() != Kind.NAME) {
            throw unexpected("a field, such as service or http.route");
        }
        var name = take();
        var field = FieldNames.field(name);
        if (takeKeyword("exists")) {
            return new Filter.Condition(field, Operator.EXISTS, Operand.NONE);
        }
        var symbol = peek();
        if (isComparison(symbol) || symbol.isKeyword("contains")) {
            return comparison(field);
        }
        if (field == Field.Own.ERROR || field == Field.Own.ROOT) {
            return new Filter.Condition(field, Operator.EQUAL, Operand.text("true"));
        }
        throw unexpected("=, !=, <, <=, >, >=, contains or exists after " + name.shown());
    }

    private static boolean isComparison(Token token) {
        return token.kind() == Kind.SYMBOL && !token.isSymbol("(") && !token.isSymbol(")");
    }

    private Filter comparison(Field field) {
        var symbol = peek();
        if (symbol.isSymbol("!=") || symbol.isSymbol("=") || symbol.isSymbol("==")) {
            take();
            var equal = new Filter.Condition(field, Operator.EQUAL, operand(field));
            return symbol.isSymbol("!=") ? new Filter.Not(equal) : equal;
        }
        var operator = Operator.of(symbol.text().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> unexpected("a comparison such as = or contains"));
        take();
        return new Filter.Condition(
                field, operator, operator == Operator.CONTAINS ? Operands.text(value()) : operand(field));
    }

    private Operand operand(Field field) {
        return Operands.of(field, value());
    }

    private Token value() {
        return switch (peek().kind()) {
            case WORD, TEXT, NUMBER -> take();
            default -> throw unexpected("a value: a number, a duration, or a text in quotes");
        };
    }

    private void expectEnd() {
        if (peek().kind() != Kind.END) {
            throw unexpected("and, or, or the end");
        }
    }

    private FilterSyntaxException unexpected(String wanted) {
        return new FilterSyntaxException("expected " + wanted + " but found " + peek().shown(), peek().position());
    }

    private boolean takeKeyword(String keyword) {
        if (!peek().isKeyword(keyword)) {
            return false;
        }
        take();
        return true;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }
}
