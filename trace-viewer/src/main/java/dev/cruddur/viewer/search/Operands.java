package dev.cruddur.viewer.search;

import dev.cruddur.viewer.search.Token.Kind;
import java.time.DateTimeException;
import java.util.regex.Pattern;

/** Reads a value as its field wants it. */
final class Operands {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern REAL = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,3})?");

    private Operands() {}

    static Operand text(Token value) {
        return Operand.text(value.text());
    }

    static Operand of(Field field, Token value) {
        try {
            return switch (field) {
                case Field.Own.DURATION -> Operand.whole(Durations.parse(value.text()));
                case Field.Own.TIME -> Operand.whole(Times.parse(value.text()));
                case Field.Own.SEVERITY -> severity(value);
                case Field.Own.ERROR, Field.Own.ROOT -> flag(value);
                default -> any(value);
            };
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new FilterSyntaxException(String.valueOf(e.getMessage()), value.position());
        }
    }

    private static Operand severity(Token value) {
        return Severity.named(value.text())
                .map(severity -> Operand.whole(severity.rank()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a severity is trace, debug, info, warn, error or fatal, and not " + value.shown()));
    }

    private static Operand flag(Token value) {
        if (!value.text().equals("true") && !value.text().equals("false")) {
            throw new IllegalArgumentException("expected true or false but found " + value.shown());
        }
        return text(value);
    }

    private static Operand any(Token value) {
        if (value.kind() != Kind.NUMBER) {
            return text(value);
        }
        if (WHOLE.matcher(value.text()).matches()) {
            return Operand.whole(Long.parseLong(value.text()));
        }
        if (REAL.matcher(value.text()).matches()) {
            return Operand.real(value.text());
        }
        throw new IllegalArgumentException(
                value.shown() + " is no number; a text stands in quotes, and only duration has units");
    }
}
