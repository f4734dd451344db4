package dev.cruddur.defaults.telemetry;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where this service's telemetry goes: to the backend that the {@code OTEL_*} variables name, and, when that is not the
 * trace viewer itself, a copy of traces and logs to the viewer, so that the page can show them.
 *
 * <p>Compose always sets Honeycomb's endpoint and header. Without a key the header's value is empty, and then the
 * viewer is the only destination: nobody should need an account for a first look. So it is when other backends were
 * chosen than Honeycomb. A collector that was chosen gets all, and passes on.
 */
@Singleton
public final class Destinations {

    private static final String HONEYCOMB_TEAM = "x-honeycomb-team";
    private static final String HONEYCOMB = "https://api.honeycomb.io";

    private final Destination backend;
    private final boolean isViewer;
    private final @Nullable Destination copy;

    Destinations(OtlpSettings otlp, ViewerSettings viewerSettings, ChosenBackends chosen) {
        Destination viewer = new Destination(withoutSlash(viewerSettings.url()), Map.of());
        this.backend = Objects.requireNonNullElse(elsewhere(otlp, chosen), viewer);
        this.isViewer = backend.endpoint().equals(viewer.endpoint());
        this.copy = isViewer || viewer.endpoint().isEmpty() ? null : viewer;
    }

    private static @Nullable Destination elsewhere(OtlpSettings otlp, ChosenBackends chosen) {
        String collector = withoutSlash(chosen.collectorUrl());
        if (chosen.contains(Backend.COLLECTOR) && !collector.isEmpty()) {
            return new Destination(collector, Map.of());
        }
        Map<String, String> headers = parse(otlp.headers());
        String key = headers.get(HONEYCOMB_TEAM);
        boolean closed = key != null && (key.isBlank() || !chosen.allows(Backend.HONEYCOMB));
        String region = withoutSlash(chosen.honeycombEndpoint());
        String named = withoutSlash(otlp.endpoint());
        // Compose's file names the one in the US in any case.
        String endpoint = named.equals(HONEYCOMB) && !region.isEmpty() ? region : named;
        return closed || endpoint.isEmpty() ? null : new Destination(endpoint, headers);
    }

    /** Where all signals go. */
    public Destination backend() {
        return backend;
    }

    /** Where a copy of traces and logs goes, if any. */
    public @Nullable Destination copy() {
        return copy;
    }

    /** Every place that gets traces. */
    public Stream<Destination> forTraces() {
        return Stream.concat(Stream.of(backend), Stream.ofNullable(copy));
    }

    /** Whether the backend is Honeycomb, by the header that only Honeycomb asks for. */
    public boolean isHoneycomb() {
        return backend.headers().containsKey(HONEYCOMB_TEAM);
    }

    /** What the SDK's autoconfiguration goes by where the environment says nothing. */
    Map<String, String> sdkDefaults() {
        // The viewer is next door: compressing would take longer than sending, on both sides.
        return isViewer ? Map.of() : Map.of("otel.exporter.otlp.compression", "gzip");
    }

    /** What the SDK's autoconfiguration must know beyond what the environment says. */
    Map<String, String> sdkProperties(String serviceName) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("otel.exporter.otlp.endpoint", backend.endpoint());
        properties.put("otel.exporter.otlp.headers", format(backend.headers()));
        if (isHoneycomb()) {
            // Traces and logs find their dataset by service name; metrics have to be told theirs.
            Map<String, String> metrics = new LinkedHashMap<>(backend.headers());
            metrics.putIfAbsent("x-honeycomb-dataset", serviceName + "-metrics");
            properties.put("otel.exporter.otlp.metrics.headers", format(metrics));
        }
        return properties;
    }

    private static Map<String, String> parse(@Nullable String headers) {
        Map<String, String> parsed = new LinkedHashMap<>();
        for (String pair : headers == null ? new String[0] : headers.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parsed.put(pair.substring(0, equals).strip(), decode(pair.substring(equals + 1)));
            }
        }
        return parsed;
    }

    private static String decode(String value) {
        // URLDecoder is for forms, where a plus is a space; in a header it is itself.
        return URLDecoder.decode(value.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String format(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + "="
                        + header.getValue().replace("%", "%25").replace(",", "%2C"))
                .collect(joining(","));
    }

    private static String withoutSlash(@Nullable String url) {
        String stripped = url == null ? "" : url.strip();
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
