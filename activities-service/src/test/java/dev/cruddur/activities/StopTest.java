package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that stops while somebody is being told of something. */
class StopTest {

    private final NotificationsStandIn notifications = new NotificationsStandIn();
    private final EmbeddedServer service = ApplicationContext.run(EmbeddedServer.class, properties());

    @AfterEach
    void close() {
        service.close();
        notifications.close();
    }

    @Test
    void deliveryUnderWay_comesToItsEnd_andIsInItsTrace() throws IOException {
        String crud = uuid(post("/activities", "{\"message\":\"root\",\"ttl\":\"1-hour\"}")
                .send()
                .body());
        // Less than the grace period, and more than the stop would take by itself.
        notifications.takes(Duration.ofMillis(300));
        TracedCall reply = post("/activities/" + crud + "/reply", "{\"message\":\"an answer\"}");
        reply.send();
        await().until(() -> notifications.callsOf(reply.traceId()).size() == 1);

        service.close();

        assertThat(CapturedSpans.trace(reply.traceId()).spans())
                .extracting(SpanData::getName)
                .contains("deliver reply");
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(WithPostgres.newDatabase());
        properties.put("micronaut.http.services.notifications-service.url", notifications.url());
        return properties;
    }

    private TracedCall post(String path, String body) {
        Identity somebody = new Identity(UUID.randomUUID(), "somebody", UUID.randomUUID());
        String token =
                service.getApplicationContext().getBean(ServiceTokens.class).forUser(somebody);
        return TracedCall.post(service.getURI().resolve(path), body).bearer(token);
    }

    private String uuid(String body) throws IOException {
        return service.getApplicationContext()
                .getBean(JsonMapper.class)
                .readValue(body, Map.class)
                .get("uuid")
                .toString();
    }
}
