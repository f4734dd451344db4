package dev.cruddur.defaults.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** What the service behind refused goes to the caller as it is; what failed there is a bad gateway here. */
@Singleton
final class UpstreamRefusalHandler implements ExceptionHandler<HttpClientResponseException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, HttpClientResponseException refused) {
        HttpRequest<?> asked = request;
        HttpStatus status = refused.getStatus();
        if (status.getCode() >= 500) {
            return Problems.answer(asked, HttpStatus.BAD_GATEWAY, "A service that this needs has failed.");
        }
        return refused.getResponse()
                .getBody(Problem.class)
                .map(problem -> Problems.answer(
                        asked,
                        status,
                        Objects.requireNonNullElse(problem.detail(), status.getReason()),
                        Objects.requireNonNullElse(problem.errors(), List.of())))
                .orElseGet(() -> Problems.answer(asked, status, status.getReason()));
    }
}
