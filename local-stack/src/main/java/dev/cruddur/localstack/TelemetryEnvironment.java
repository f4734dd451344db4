package dev.cruddur.localstack;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Where a service's telemetry goes, said in the standard {@code OTEL_*} variables. The user's own win. */
public record TelemetryEnvironment(Map<String, String> user, String viewerUrl) {
    static final String HONEYCOMB_KEY = "HONEYCOMB_API_KEY";
    static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    static final String HEADERS = "OTEL_EXPORTER_OTLP_HEADERS";

    private static final String HONEYCOMB = "https://api.honeycomb.io";

    Map<String, String> of(Service service) {
        var environment = new HashMap<String, String>();
        environment.put("OTEL_SERVICE_NAME", service.id());
        if (service == Service.TRACE_VIEWER) {
            return environment; // what takes the traces does not send itself its own
        }
        environment.put("CRUDDUR_VIEWER_URL", viewerUrl);
        environment.put(ENDPOINT, endpoint());
        if (sendsToHoneycomb() && value(HEADERS).isEmpty()) {
            environment.put(HEADERS, "x-honeycomb-team=" + value(HONEYCOMB_KEY));
        }
        return environment;
    }

    /** Whether a key and an endpoint go together: the key is not for anybody else's collector. */
    public boolean sendsToHoneycomb() {
        return !value(HONEYCOMB_KEY).isEmpty()
                && backends().allows(Backend.HONEYCOMB)
                && backends().collectorUrl().isEmpty()
                && (value(ENDPOINT).isEmpty() || value(ENDPOINT).equals(honeycomb()) || isHoneycomb(value(ENDPOINT)));
    }

    /** Where it goes, beside the copy for the viewer; the viewer itself if nowhere else. */
    public String endpoint() {
        if (!backends().collectorUrl().isEmpty()) {
            return backends().collectorUrl();
        }
        if (!value(ENDPOINT).isEmpty()) {
            return value(ENDPOINT);
        }
        return sendsToHoneycomb() ? honeycomb() : viewerUrl;
    }

    private Backends backends() {
        return new Backends(user, "");
    }

    /** Honeycomb's API, in the region that was chosen. */
    public String honeycomb() {
        var chosen = value("HONEYCOMB_API_ENDPOINT");
        return chosen.isEmpty() ? HONEYCOMB : chosen;
    }

    private static boolean isHoneycomb(String endpoint) {
        try {
            var host = URI.create(endpoint).getHost();
            return host != null && host.endsWith(".honeycomb.io");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String value(String name) {
        return user.getOrDefault(name, "").strip();
    }
}
