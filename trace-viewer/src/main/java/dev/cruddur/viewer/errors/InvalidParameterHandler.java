package dev.cruddur.viewer.errors;

import dev.cruddur.viewer.search.InvalidParameterException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Says which parameter is wrong. */
@Singleton
final class InvalidParameterHandler implements ExceptionHandler<InvalidParameterException, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, InvalidParameterException exception) {
        return Problem.badRequest(request.getPath(), exception.getMessage(), exception.parameter(), null);
    }
}
