package dev.cruddur.viewer.errors;

import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/** Jaeger's {@code GRPCGatewayError} (jaeger-idl, api_v3/query_service.proto). */
@Serdeable.Serializable
record JaegerError(Details error) {

    @Serdeable.Serializable
    record Details(int httpCode, String message) {}

    static MutableHttpResponse<Object> render(Failure failure, MutableHttpResponse<?> answer) {
        var details = new Details(failure.status().getCode(), failure.message());
        return answer.<Object>body(new JaegerError(details)).contentType(MediaType.APPLICATION_JSON);
    }
}
