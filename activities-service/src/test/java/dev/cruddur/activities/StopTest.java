package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
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
        String crud = post("/activities", "{\"message\":\"root\",\"ttl\":\"1-hour\"}", newTraceId());
        // Less than the grace period, and more than the stop would take by itself.
        notifications.takes(Duration.ofMillis(400));
        String traceId = newTraceId();
        post("/activities/" + crud + "/reply", "{\"message\":\"an answer\"}", traceId);
        await().until(() -> notifications.callsOf(traceId).size() == 1);

        service.close();

        assertThat(CapturedSpans.trace(traceId).spans())
                .extracting(SpanData::getName)
                .contains("deliver reply");
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(WithPostgres.newDatabase());
        properties.put("micronaut.http.services.notifications-service.url", notifications.url());
        return properties;
    }

    /** Over a connection that is closed at once: the stop would wait for one that is kept. */
    private String post(String path, String body, String traceId) throws IOException {
        Identity somebody = new Identity(UUID.randomUUID(), "somebody", UUID.randomUUID());
        ApplicationContext beans = service.getApplicationContext();
        HttpURLConnection connection =
                (HttpURLConnection) service.getURI().resolve(path).toURL().openConnection();
        connection.setRequestProperty("Connection", "close");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty(
                "Authorization", "Bearer " + beans.getBean(ServiceTokens.class).forUser(somebody));
        connection.setRequestProperty("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        try (InputStream answer = connection.getInputStream()) {
            return beans.getBean(JsonMapper.class)
                    .readValue(answer, Map.class)
                    .get("uuid")
                    .toString();
        }
    }

    private static String newTraceId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
