package dev.cruddur.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final String VIEWER = "http://trace-viewer:4318";
    private static final String HONEYCOMB = "https://api.honeycomb.io";

    @Test
    void withoutAnything_theViewerGetsAll() {
        Destinations destinations = destinations(null, null);

        assertThat(destinations.backend().tracesUrl()).isEqualTo(VIEWER + "/v1/traces");
        assertThat(destinations.copy()).isNull();
    }

    @Test
    void honeycombWithoutAKey_meansTheViewer() {
        Destinations destinations = destinations(HONEYCOMB, "x-honeycomb-team=");

        assertThat(destinations.backend().endpoint()).isEqualTo(VIEWER);
        assertThat(destinations.backend().headers()).isEmpty();
        assertThat(destinations.copy()).isNull();
        assertThat(destinations.isHoneycomb()).isFalse();
    }

    @Test
    void honeycombWithAKey_getsAll_andTheViewerACopy() {
        Destinations destinations = destinations(HONEYCOMB, "x-honeycomb-team=abc%2B123");

        assertThat(destinations.backend().endpoint()).isEqualTo(HONEYCOMB);
        assertThat(destinations.backend().headers()).containsEntry("x-honeycomb-team", "abc+123");
        assertThat(destinations.copy()).isEqualTo(new Destination(VIEWER, Map.of()));
    }

    @Test
    void honeycombsMetrics_nameTheirDataset() {
        assertThat(destinations(HONEYCOMB, "x-honeycomb-team=abc").sdkProperties("backend-service"))
                .containsEntry("otel.exporter.otlp.endpoint", HONEYCOMB)
                .containsEntry(
                        "otel.exporter.otlp.metrics.headers",
                        "x-honeycomb-team=abc,x-honeycomb-dataset=backend-service-metrics");
    }

    @Test
    void onlyWhatLeavesTheStack_isCompressed() {
        assertThat(destinations(HONEYCOMB, "x-honeycomb-team=abc").sdkDefaults())
                .containsEntry("otel.exporter.otlp.compression", "gzip");
        assertThat(destinations(null, null).sdkDefaults()).isEmpty();
    }

    @Test
    void anotherCollector_getsAll_withItsHeaders() {
        Destinations destinations = destinations("http://collector:4318/", "authorization=Bearer%20x,tenant=a");

        assertThat(destinations.backend().tracesUrl()).isEqualTo("http://collector:4318/v1/traces");
        assertThat(destinations.backend().headers())
                .containsEntry("authorization", "Bearer x")
                .containsEntry("tenant", "a");
        assertThat(destinations.forTraces()).hasSize(2);
    }

    @Test
    void endpointThatIsTheViewer_getsNoSecondCopy() {
        assertThat(destinations(VIEWER + "/", null).forTraces()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "jaeger, zipkin", " Zipkin,"})
    void honeycombWithAKey_whenOthersWereChosen_getsNothing(String chosen) {
        Destinations destinations = destinations(HONEYCOMB, "x-honeycomb-team=abc", chosen);

        assertThat(destinations.backend()).isEqualTo(new Destination(VIEWER, Map.of()));
        assertThat(destinations.copy()).isNull();
        assertThat(destinations.isHoneycomb()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "honeycomb", "jaeger,honeycomb", "a-profile-of-mine"})
    void honeycombWithAKey_whenItWasChosenOrNothingWas_getsAll(String chosen) {
        assertThat(destinations(HONEYCOMB, "x-honeycomb-team=abc", chosen).isHoneycomb())
                .isTrue();
    }

    @Test
    void collector_thatWasChosen_getsAll_andIsNotGivenTheKey() {
        Destinations destinations = destinations(HONEYCOMB, "x-honeycomb-team=abc", "collector,honeycomb");

        assertThat(destinations.backend()).isEqualTo(new Destination("http://collector:4318", Map.of()));
        assertThat(destinations.copy()).isEqualTo(new Destination(VIEWER, Map.of()));
    }

    @Test
    void honeycomb_inTheRegionThatWasChosen_getsAll() {
        Destinations destinations = new Destinations(
                new OtlpSettings(HONEYCOMB, "x-honeycomb-team=abc"),
                new ViewerSettings(VIEWER),
                new ChosenBackends(null, null, "https://api.eu1.honeycomb.io"));

        assertThat(destinations.backend().endpoint()).isEqualTo("https://api.eu1.honeycomb.io");
    }

    @Test
    void destination_inALog_doesNotTellTheKey() {
        assertThat(destinations(HONEYCOMB, "x-honeycomb-team=secret").backend().toString())
                .doesNotContain("secret");
    }

    private static Destinations destinations(@Nullable String endpoint, @Nullable String headers) {
        return destinations(endpoint, headers, null);
    }

    private static Destinations destinations(
            @Nullable String endpoint, @Nullable String headers, @Nullable String chosen) {
        return new Destinations(
                new OtlpSettings(endpoint, headers),
                new ViewerSettings(VIEWER),
                new ChosenBackends(chosen, "http://collector:4318/", null));
    }
}
