package dev.cruddur.gateway.client;

import dev.cruddur.defaults.telemetry.ViewerSettings;
import dev.cruddur.gateway.config.BackendSettings;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.RawHttpClient;
import io.micronaut.http.client.annotation.Client;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Objects;

/** Makes the two services that the gateway calls. Both share the connections for streams. */
@Factory
final class UpstreamFactory {

    private final RawHttpClient streams;

    UpstreamFactory(@Client(id = "streams") RawHttpClient streams) {
        this.streams = streams;
    }

    @Singleton
    @Named(Upstream.BACKEND)
    Upstream backend(BackendSettings settings, @Client(id = "backend") HttpClient calls) {
        return new HttpUpstream(settings.url(), calls, streams);
    }

    @Singleton
    @Named(Upstream.VIEWER)
    Upstream viewer(ViewerSettings settings, @Client(id = "viewer") HttpClient calls) {
        String url = Objects.requireNonNull(settings.url(), "cruddur.viewer.url");
        return new HttpUpstream(URI.create(url), calls, streams);
    }
}
