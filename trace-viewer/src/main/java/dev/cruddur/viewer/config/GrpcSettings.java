package dev.cruddur.viewer.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Where OTLP over gRPC is taken.
 *
 * @param port -1 for one that is free
 */
@Context
@ConfigurationProperties("viewer.grpc")
public record GrpcSettings(@Min(-1) @Max(65_535) int port) {

    /** As the operating system wants it, which knows 0 for any. */
    public int boundPort() {
        return Math.max(0, port);
    }
}
