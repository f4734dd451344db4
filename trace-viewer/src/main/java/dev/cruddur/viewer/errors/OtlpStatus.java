package dev.cruddur.viewer.errors;

import com.google.protobuf.CodedOutputStream;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * {@code google.rpc.Status}, with which OTLP/HTTP answers failures in the format of the request. Its two fields do not
 * justify the library of all of Google's common messages.
 */
@Serdeable.Serializable
record OtlpStatus(int code, String message) {

    private static final String PROTOBUF = "application/x-protobuf";

    static MutableHttpResponse<Object> render(HttpRequest<?> request, Failure failure, MutableHttpResponse<?> answer) {
        var status = new OtlpStatus(code(failure.status()), failure.message());
        var protobuf = request.getContentType()
                .map(MediaType::getName)
                .filter(PROTOBUF::equalsIgnoreCase)
                .isPresent();
        return protobuf
                ? answer.<Object>body(status.toProtobuf()).contentType(PROTOBUF)
                : answer.<Object>body(status).contentType(MediaType.APPLICATION_JSON);
    }

    byte[] toProtobuf() {
        var bytes = new ByteArrayOutputStream();
        var output = CodedOutputStream.newInstance(bytes);
        try {
            output.writeInt32(1, code);
            output.writeString(2, message);
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The number in {@code google.rpc.Code} that belongs to an HTTP status. */
    private static int code(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE -> 3; // INVALID_ARGUMENT
            case NOT_FOUND -> 5;
            case REQUEST_ENTITY_TOO_LARGE -> 8; // RESOURCE_EXHAUSTED
            case METHOD_NOT_ALLOWED -> 12; // UNIMPLEMENTED
            case SERVICE_UNAVAILABLE -> 14; // UNAVAILABLE
            default -> status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? 9 : 13;
        };
    }
}
