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
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

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
        if (argument.isAnnotationPresent(Body.class)) {
            return UnreadableJsonHandler.answer(asked);
        }
        String field = NameUtils.underscoreSeparate(argument.getName()).toLowerCase(Locale.ROOT);
        String what = "The value of " + field + " is not of the form that it must have.";
        return Problems.answer(
                asked, HttpStatus.BAD_REQUEST, what, List.of(new Violation(field, field + "_invalid", what)));
    }
}
