package dev.cruddur.defaults.problem;

import dev.cruddur.defaults.rules.Violation;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.exceptions.InvalidPropertyFormatException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Input that is not of the form asked for: says which part of it, and keeps the parser's own words, which speak of
 * classes, to itself.
 */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class UnreadableInputHandler implements ExceptionHandler<ConversionErrorException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ConversionErrorException unreadable) {
        HttpRequest<?> asked = request;
        Argument<?> argument = unreadable.getArgument();
        if (!argument.isAnnotationPresent(Body.class)) {
            return answer(asked, ofAnotherForm(argument));
        }
        return fieldAtFault(unreadable)
                .map(field -> answer(asked, violation(field)))
                .orElseGet(() -> UnreadableJsonHandler.answer(asked));
    }

    /** The innermost one: an object in an object is at fault for what it holds. */
    private static Optional<InvalidPropertyFormatException> fieldAtFault(Throwable unreadable) {
        return Stream.iterate(unreadable, cause -> cause != null, Throwable::getCause)
                .filter(InvalidPropertyFormatException.class::isInstance)
                .map(InvalidPropertyFormatException.class::cast)
                .reduce((_, inner) -> inner);
    }

    /** A text that does not fit is of another form; anything else is of another type. */
    private static Violation violation(InvalidPropertyFormatException unreadable) {
        if (unreadable.getOriginalValue() instanceof String) {
            return ofAnotherForm(unreadable.getArgument());
        }
        String field = field(unreadable.getArgument());
        return new Violation(field, "wrong_type", "The value of " + field + " is not of the type that it must have.");
    }

    private static Violation ofAnotherForm(Argument<?> argument) {
        String field = field(argument);
        return new Violation(
                field, field + "_invalid", "The value of " + field + " is not of the form that it must have.");
    }

    private static String field(Argument<?> argument) {
        return NameUtils.underscoreSeparate(argument.getName()).toLowerCase(Locale.ROOT);
    }

    private static HttpResponse<Problem> answer(HttpRequest<?> request, Violation violation) {
        return Problems.answer(request, HttpStatus.BAD_REQUEST, violation.message(), List.of(violation));
    }
}
