package dev.cruddur.viewer.errors;

import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/** A problem (RFC 9457). */
@Serdeable.Serializable
record Problem(String type, String title, int status, String detail, String instance) {

    static MutableHttpResponse<Object> render(Failure failure, MutableHttpResponse<?> answer) {
        var status = failure.status();
        var problem =
                new Problem("about:blank", status.getReason(), status.getCode(), failure.message(), failure.path());
        return answer.<Object>body(problem).contentType(MediaType.APPLICATION_JSON_PROBLEM);
    }
}
