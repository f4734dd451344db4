package dev.cruddur.viewer.errors;

import dev.cruddur.viewer.store.TooManyWatchesException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;

/** A full house is no defect: 503. */
@Singleton
final class TooManyWatchesHandler implements ExceptionHandler<TooManyWatchesException, HttpResponse<?>> {

    private final ErrorBodies bodies;

    TooManyWatchesHandler(ErrorBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, TooManyWatchesException exception) {
        var context = ErrorContext.builder(request)
                .errorMessage(exception.getMessage())
                .build();
        return bodies.processResponse(context, HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
