package dev.cruddur.defaults.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.defaults.rules.Violation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code application/problem+json} body (RFC 9457, section 3).
 *
 * @param type a URI reference that names the kind of problem; {@code about:blank} says that the status says it all
 * @param title the kind of problem in words, the same for each occurrence
 * @param status the HTTP status code
 * @param detail this occurrence in words
 * @param instance the path that the client asked for
 * @param traceId the trace in which it happened, 32 hexadecimal digits; absent where nothing is traced
 * @param errors the rules that were broken, each with its field; empty unless the input is at fault
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String traceId,
        @Nullable List<Violation> errors) {

    /** The media type of its JSON form. */
    public static final String MEDIA_TYPE = "application/problem+json";
}
