package dev.cruddur.viewer.errors;

import dev.cruddur.viewer.search.FilterSyntaxException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Says where a filter is wrong. */
@Singleton
final class FilterSyntaxHandler implements ExceptionHandler<FilterSyntaxException, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, FilterSyntaxException exception) {
        return Problem.badRequest(request.getPath(), exception.getMessage(), "query", exception.position());
    }
}
