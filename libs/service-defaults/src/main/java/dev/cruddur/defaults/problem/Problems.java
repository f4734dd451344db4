package dev.cruddur.defaults.problem;

import dev.cruddur.defaults.rules.Violation;
import dev.cruddur.defaults.telemetry.RequestTrace;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the answers that say no. */
public final class Problems {

    private static final String PREFIX = "X-Forwarded-Prefix";
    private static final Pattern PREFIX_FORM = Pattern.compile("/[a-z0-9-]{1,32}");

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
                prefix(request) + request.getPath(),
                RequestTrace.idOf(request),
                errors);
        return response.body(problem).contentType(Problem.MEDIA_TYPE);
    }

    /** What a proxy took off the front of the path that its client asked for. */
    private static String prefix(HttpRequest<?> request) {
        return request.getHeaders()
                .findFirst(PREFIX)
                .filter(prefix -> PREFIX_FORM.matcher(prefix).matches())
                .orElse("");
    }
}
