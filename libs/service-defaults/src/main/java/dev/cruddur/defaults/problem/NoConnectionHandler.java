package dev.cruddur.defaults.problem;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All connections to the database are in use for longer than a request may wait, or there is no database. */
@Singleton
@Requires(classes = CannotGetJdbcConnectionException.class)
final class NoConnectionHandler implements ExceptionHandler<CannotGetJdbcConnectionException, HttpResponse<Problem>> {

    private static final Logger LOG = LoggerFactory.getLogger(NoConnectionHandler.class);

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, CannotGetJdbcConnectionException failure) {
        HttpRequest<?> asked = request;
        LOG.warn("{} {} got no connection to the database", asked.getMethod(), asked.getPath());
        return Problems.answer(asked, HttpStatus.SERVICE_UNAVAILABLE, "More is asked for than can be done at once.")
                .header(HttpHeaders.RETRY_AFTER, "1");
    }
}
