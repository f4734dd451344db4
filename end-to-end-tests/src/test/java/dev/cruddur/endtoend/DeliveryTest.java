package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.NOTIFICATIONS_SERVICE;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What was acknowledged arrives, once, whatever dies in between, and in the trace of the click that caused it. */
class DeliveryTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void reply_whileNotificationsAreDead_isToldWhenTheyAreBack() {
        Person author = Person.signedUp(url);
        String crud = author.posts("anybody there?");
        Person other = Person.signedUp(url);

        Stack.shared().kill(NOTIFICATIONS_SERVICE);
        Answer reply = other.post("/api/activities/" + crud + "/reply", Map.of("message", "here!"));
        assertThat(reply.status()).isEqualTo(201);
        traces.await(
                reply.traceId(),
                found -> assertThat(found.named("deliver reply")).isNotEmpty().anyMatch(span -> span.isError()));
        Stack.shared().start(NOTIFICATIONS_SERVICE);

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(author.get("/api/notifications").body()).hasSize(1));
        JsonNode told = author.get("/api/notifications").body().get(0);
        assertThat(told.get("message").asText()).isEqualTo("here!");
        assertThat(told.get("trace_id").asText()).isEqualTo(reply.traceId());
        RecordedTrace trace = traces.await(
                reply.traceId(), found -> assertThat(found.services()).contains("notifications-service"));
        assertThat(trace.orphans()).isEmpty();
    }
}
