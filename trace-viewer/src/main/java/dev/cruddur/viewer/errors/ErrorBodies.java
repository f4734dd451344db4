package dev.cruddur.viewer.errors;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Gives every error the body that the callers of its route understand. */
@Singleton
final class ErrorBodies implements ErrorResponseProcessor<Object> {

    private static final String RETRY_AFTER_SECONDS = "1";

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        if (request.getMethod() == HttpMethod.HEAD) {
            return response.<Object>body(null);
        }
        if (response.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        var failure = new Failure(response.status(), detail(context, response.status()), request.getPath());
        return render(request, failure, response);
    }

    private static MutableHttpResponse<Object> render(
            HttpRequest<?> request, Failure failure, MutableHttpResponse<?> answer) {
        if (request.getPath().startsWith("/v1/")) {
            return OtlpStatus.render(request, failure, answer);
        }
        if (request.getPath().startsWith("/api/v3/")) {
            return JaegerError.render(failure, answer);
        }
        return Problem.render(failure, answer);
    }

    /** What went wrong, in words; of a defect of ours nothing, which is nobody else's business. */
    private static String detail(ErrorContext context, HttpStatus status) {
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            return "This is a defect of trace-viewer; its log has the cause.";
        }
        return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    }
}
