package dev.cruddur.gateway.client;

import dev.cruddur.defaults.telemetry.ViewerSettings;
import dev.cruddur.gateway.config.BackendSettings;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/** Makes the two services that the gateway calls. */
@Factory
final class UpstreamFactory {

    private final java.net.http.HttpClient streams = java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    @Singleton
    @Named(Upstream.BACKEND)
    Upstream backend(BackendSettings settings, @Client(id = "backend") HttpClient calls) {
        return new HttpUpstream(calls, new EventStreams(streams, settings.url()));
    }

    @Singleton
    @Named(Upstream.VIEWER)
    Upstream viewer(ViewerSettings settings, @Client(id = "viewer") HttpClient calls) {
        String url = Objects.requireNonNull(settings.url(), "cruddur.viewer.url");
        return new HttpUpstream(calls, new EventStreams(streams, URI.create(url)));
    }

    /** Streams have no end of their own: a gateway that stops cuts them. */
    @PreDestroy
    void stop() {
        streams.shutdownNow();
    }
}
