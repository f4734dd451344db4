package dev.cruddur.viewer.api;

import dev.cruddur.viewer.search.InvalidParameterException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one parameter of a request. */
final class Parameter {

    private Parameter() {}

    /** @throws InvalidParameterException when the parser refuses the text */
    static <T> T read(String name, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new InvalidParameterException(name, String.valueOf(e.getMessage()));
        }
    }

    /** As {@link #read}; what is absent has this default. */
    static <T> T read(String name, @Nullable String text, Function<String, T> parser, T absent) {
        return text == null || text.isEmpty() ? absent : read(name, text, parser);
    }
}
