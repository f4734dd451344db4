package dev.cruddur.testing.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.testing.metrics.CapturedMetrics;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every service measures of itself. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsTest implements TestPropertyProvider {

    private final Neighbour neighbour = new Neighbour();

    @Inject
    EmbeddedServer server;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(CapturedMetrics.PROPERTIES);
        properties.put("micronaut.http.services.neighbour.url", neighbour.url());
        return properties;
    }

    @AfterAll
    void stopNeighbour() {
        neighbour.close();
    }

    @Test
    void requestsAndCalls_areMeasured_byRoute_withExamples() {
        TracedCall call = TracedCall.get(server.getURI().resolve("/work/misses?page=1"));
        call.send();

        CapturedMetrics.awaitNames("http.server.request.duration", "http.client.request.duration", "jvm.memory.used");
        assertThat(CapturedMetrics.valuesOf("http.server.request.duration", "http.route"))
                .contains("/work/misses");
        assertThat(CapturedMetrics.valuesOf("http.server.request.duration", "url.scheme"))
                .containsExactly("http");
        assertThat(CapturedMetrics.exemplarsOf("http.server.request.duration")).contains(call.traceId());
        assertThat(CapturedMetrics.exemplarsOf("http.client.request.duration")).contains(call.traceId());
    }

    @Test
    void outcomes_areTold_andARefusalIsNoErrorOfTheServer() {
        TracedCall.get(server.getURI().resolve("/work/misses")).send();
        TracedCall.get(server.getURI().resolve("/small/missing")).send();
        TracedCall.get(server.getURI().resolve("/small/broken")).send();

        await().untilAsserted(() -> {
            assertThat(series("/work/misses"))
                    .allSatisfy(one -> assertThat(one)
                            .containsEntry("http.response.status_code", "200")
                            .doesNotContainKey("error.type"));
            assertThat(series("/small/missing"))
                    .allSatisfy(one -> assertThat(one)
                            .containsEntry("http.response.status_code", "404")
                            .doesNotContainKey("error.type"));
            assertThat(series("/small/broken"))
                    .allSatisfy(one -> assertThat(one)
                            .containsEntry("http.response.status_code", "500")
                            .containsKey("error.type"));
        });
    }

    @Test
    void callThatIsRefused_isAnErrorOfTheCaller() {
        TracedCall.get(server.getURI().resolve("/work/misses")).send();

        CapturedMetrics.awaitNames("http.client.request.duration");
        assertThat(CapturedMetrics.valuesOf("http.client.request.duration", "http.response.status_code"))
                .contains("404");
        assertThat(CapturedMetrics.valuesOf("http.client.request.duration", "error.type"))
                .contains("404");
    }

    private static Set<Map<String, String>> series(String route) {
        Set<Map<String, String>> series = CapturedMetrics.seriesOf("http.server.request.duration", route);
        assertThat(series).as(route).isNotEmpty();
        return series;
    }

    @Test
    void addressesWithoutARoute_areOneSeries() {
        for (int i = 0; i < 50; i++) {
            TracedCall.get(server.getURI().resolve("/nowhere/" + i)).send();
        }

        CapturedMetrics.awaitNames("http.server.request.duration");
        assertThat(CapturedMetrics.valuesOf("http.server.request.duration", "http.route"))
                .noneMatch(route -> route.startsWith("/nowhere"));
    }

    @Test
    void whatIsExported_isDeclared() {
        TracedCall.get(server.getURI().resolve("/work/misses")).send();

        CapturedMetrics.awaitNames("http.server.request.duration", "http.client.request.duration");
        CapturedMetrics.assertDeclared();
    }
}
