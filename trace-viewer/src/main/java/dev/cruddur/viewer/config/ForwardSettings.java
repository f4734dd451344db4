package dev.cruddur.viewer.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who else gets the spans that come in.
 *
 * @param to {@code jaeger}, {@code zipkin}, with a comma between them; other words are somebody else's business
 * @param jaegerUrl where Jaeger, or whoever else takes OTLP over HTTP, is: its base URL
 * @param zipkinUrl where Zipkin is: its base URL
 */
@ConfigurationProperties("viewer.forward")
public record ForwardSettings(
        @Nullable String to,
        @Nullable String jaegerUrl,
        @Nullable String zipkinUrl) {

    /** Jaeger's base URL, when it gets spans. */
    public Optional<URI> jaeger() {
        return url("jaeger", jaegerUrl);
    }

    /** Zipkin's base URL, when it gets spans. */
    public Optional<URI> zipkin() {
        return url("zipkin", zipkinUrl);
    }

    private Optional<URI> url(String name, @Nullable String url) {
        boolean isNamed = to != null
                && Arrays.stream(to.split(",", -1)).map(String::strip).anyMatch(name::equalsIgnoreCase);
        return isNamed && url != null && !url.isBlank()
                ? Optional.of(URI.create(url.strip().replaceFirst("/$", "")))
                : Optional.empty();
    }
}
