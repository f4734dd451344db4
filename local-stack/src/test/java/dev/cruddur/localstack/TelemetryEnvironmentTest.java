package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TelemetryEnvironmentTest {
    private static final String VIEWER = "http://localhost:4318";
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final String HEADERS = "OTEL_EXPORTER_OTLP_HEADERS";
    private static final String KEY = "HONEYCOMB_API_KEY";

    @Test
    void service_withoutKey_sendsToViewer() {
        assertThat(of(Map.of(), Service.BACKEND_SERVICE))
                .containsEntry(ENDPOINT, VIEWER)
                .containsEntry("CRUDDUR_VIEWER_URL", VIEWER)
                .containsEntry("OTEL_SERVICE_NAME", "backend-service")
                .doesNotContainKey(HEADERS);
    }

    @Test
    void service_withKey_sendsToHoneycombWithKeyAndStillKnowsViewer() {
        assertThat(of(Map.of(KEY, "abc"), Service.BACKEND_SERVICE))
                .containsEntry(ENDPOINT, "https://api.honeycomb.io")
                .containsEntry(HEADERS, "x-honeycomb-team=abc")
                .containsEntry("CRUDDUR_VIEWER_URL", VIEWER);
    }

    @Test
    void service_withKeyAndHoneycombsOtherEndpoint_sendsThere() {
        var user = Map.of(KEY, "abc", "HONEYCOMB_API_ENDPOINT", "https://api.eu1.honeycomb.io");
        assertThat(of(user, Service.BACKEND_SERVICE))
                .containsEntry(ENDPOINT, "https://api.eu1.honeycomb.io")
                .containsEntry(HEADERS, "x-honeycomb-team=abc");
    }

    @Test
    void service_withCollectorOfTheUsers_sendsThereWithoutHoneycombsKey() {
        var user = Map.of(KEY, "abc", ENDPOINT, "http://collector:4318");
        assertThat(of(user, Service.BACKEND_SERVICE))
                .containsEntry(ENDPOINT, "http://collector:4318")
                .doesNotContainKey(HEADERS);
    }

    @Test
    void service_withUsersEndpointAtHoneycomb_sendsKeyThere() {
        var user = Map.of(KEY, "abc", ENDPOINT, "https://api.eu1.honeycomb.io:443");
        assertThat(of(user, Service.BACKEND_SERVICE))
                .containsEntry(ENDPOINT, "https://api.eu1.honeycomb.io:443")
                .containsEntry(HEADERS, "x-honeycomb-team=abc");
    }

    @Test
    void service_withEmptyVariables_isAsWithoutThem() {
        assertThat(of(Map.of(KEY, "", ENDPOINT, " "), Service.BACKEND_SERVICE))
                .containsEntry(ENDPOINT, VIEWER)
                .doesNotContainKey(HEADERS);
    }

    @Test
    void viewer_withKey_isToldOfNeitherKeyNorEndpoint() {
        assertThat(of(Map.of(KEY, "abc"), Service.TRACE_VIEWER)).containsOnlyKeys("OTEL_SERVICE_NAME");
    }

    private static Map<String, String> of(Map<String, String> user, Service service) {
        return new TelemetryEnvironment(user, VIEWER).of(service);
    }
}
