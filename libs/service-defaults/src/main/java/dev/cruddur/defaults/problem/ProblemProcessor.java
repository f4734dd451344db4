package dev.cruddur.defaults.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Gives the framework's own refusals (no such route, unreadable body, no session) the same form as ours. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class ProblemProcessor implements ErrorResponseProcessor<Problem> {

    /** Where Micronaut says that a request was going of which not even the head could be read. */
    private static final String UNREADABLE = "/bad-request";

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = HttpStatus.valueOf(response.code());
        if (context.getRequest().getPath().equals(UNREADABLE)) {
            // The server closes the connection: a client that is not told sends its next request into nothing.
            response.header(HttpHeaders.CONNECTION, "close");
        }
        return Problems.onto(response, context.getRequest(), status, detail(context, status), List.of());
    }

    /** A failure's own message may hold anything, so it goes to the log and the trace, never to the client. */
    private static String detail(ErrorContext context, HttpStatus status) {
        if (status.getCode() >= 500) {
            return "Something went wrong on our side. The trace id tells us what.";
        }
        return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining(" "));
    }
}
