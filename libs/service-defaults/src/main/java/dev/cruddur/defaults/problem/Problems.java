package dev.cruddur.defaults.problem;

import dev.cruddur.defaults.rules.Violation;
import dev.cruddur.defaults.telemetry.RequestTrace;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;

/** Makes the answers that say no. */
public final class Problems {

    private Problems() {}

    /** An answer with a problem for a body. */
    public static MutableHttpResponse<Problem> answer(HttpRequest<?> request, HttpStatus status, String detail) {
        return answer(request, status, detail, List.of());
    }

    /** An answer with a problem for a body, and the rules that the input broke. */
    public static MutableHttpResponse<Problem> answer(
            HttpRequest<?> request, HttpStatus status, String detail, List<Violation> errors) {
        return onto(HttpResponse.status(status), request, status, detail, errors);
    }

    static MutableHttpResponse<Problem> onto(
            MutableHttpResponse<?> response,
            HttpRequest<?> request,
            HttpStatus status,
            String detail,
            List<Violation> errors) {
        Problem problem = new Problem(
                "about:blank",
                status.getReason(),
                status.getCode(),
                detail,
                request.getPath(),
                RequestTrace.idOf(request),
                errors);
        return response.body(problem).contentType(Problem.MEDIA_TYPE);
    }
}
