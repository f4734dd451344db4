package dev.cruddur.viewer.errors;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A problem (RFC 9457).
 *
 * @param field the parameter that is wrong
 * @param position of the character of a filter at which it is wrong, from 0
 */
@Serdeable.Serializable
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String field,
        @Nullable Integer position) {

    static MutableHttpResponse<Object> render(Failure failure, MutableHttpResponse<?> answer) {
        return render(failure, null, null, answer);
    }

    static MutableHttpResponse<Object> render(
            Failure failure, @Nullable String field, @Nullable Integer position, MutableHttpResponse<?> answer) {
        var status = failure.status();
        var problem = new Problem(
                "about:blank",
                status.getReason(),
                status.getCode(),
                failure.message(),
                failure.path(),
                field,
                position);
        return answer.<Object>body(problem).contentType(MediaType.APPLICATION_JSON_PROBLEM);
    }

    static MutableHttpResponse<Object> badRequest(
            String path, String detail, String field, @Nullable Integer position) {
        var failure = new Failure(HttpStatus.BAD_REQUEST, detail, path);
        return render(failure, field, position, HttpResponse.badRequest());
    }
}
