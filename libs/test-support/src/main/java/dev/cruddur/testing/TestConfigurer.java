package dev.cruddur.testing;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/** Configures a service for its tests: spans are captured, nothing else is exported, and the secrets are known. */
@ContextConfigurer
public final class TestConfigurer implements ApplicationContextConfigurer {

    /** Signs service tokens in tests. */
    public static final String TOKEN_SECRET = "a-secret-that-only-tests-know-0123456789";

    @Override
    public void configure(ApplicationContextBuilder builder) {
        // Below what a test itself asks for by @Property, above the service's own configuration.
        builder.propertySources(PropertySource.of(
                "test-support",
                Map.of(
                        // Any free one: a stack may be running on this machine.
                        "micronaut.server.port", "-1",
                        "otel.traces.exporter", "captured",
                        "otel.metrics.exporter", "none",
                        "otel.logs.exporter", "none",
                        "otel.bsp.schedule.delay", "20",
                        "cruddur.identity.token-secret", TOKEN_SECRET),
                0));
    }
}
