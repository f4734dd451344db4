package dev.cruddur.defaults.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service behind did not answer at all: unavailable, and worth another try in a moment. */
@Singleton
final class UpstreamFailureHandler implements ExceptionHandler<HttpClientException, HttpResponse<Problem>> {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFailureHandler.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, HttpClientException failure) {
        HttpRequest<?> asked = request;
        LOG.warn("{} {} could not be answered: {}", asked.getMethod(), asked.getPath(), failure.toString());
        if (failure instanceof ReadTimeoutException) {
            // It was asked, and may have done what it was asked for: nobody should repeat that without looking.
            return Problems.answer(asked, HttpStatus.GATEWAY_TIMEOUT, "A service that this needs is taking too long.");
        }
        return Problems.answer(asked, HttpStatus.SERVICE_UNAVAILABLE, "A service that this needs does not answer.")
                .header(HttpHeaders.RETRY_AFTER, "1");
    }
}
