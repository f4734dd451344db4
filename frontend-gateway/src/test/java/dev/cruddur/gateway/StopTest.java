package dev.cruddur.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.gateway.domain.Exports;
import dev.cruddur.testing.StopTime;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A gateway that stops has two kinds of spans to send, its own and the browsers', and no more time than others. */
class StopTest {

    private static final String EXPORT = "POST /v1/traces";

    private final CountDownLatch over = new CountDownLatch(1);
    private final StandIn collector = StandIn.start().answers(EXPORT, _ -> waitForTheEnd());
    private final EmbeddedServer gateway = ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                    "otel.traces.exporter",
                    "otlp",
                    "cruddur.backend.url",
                    StandIn.start().url(),
                    "cruddur.viewer.url",
                    collector.url(),
                    "cruddur.session.secret",
                    Gateway.SESSION_SECRET));

    @Test
    void collectorThatHangs_holdsUpTheStopOnce_forTheGatewaysSpansAndTheBrowsers() {
        TracedCall.post(gateway.getURI().resolve("/api/spans"), Exports.of("frontend-web", "under way"))
                .send();
        TracedCall.get(gateway.getURI().resolve("/api/activities/home")).send();
        await().until(() -> collector.all(EXPORT).size() == 2);

        assertThat(StopTime.of(gateway)).isLessThan(Duration.ofSeconds(2));

        over.countDown();
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
