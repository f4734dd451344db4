package dev.cruddur.notifications.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NotificationTraceTest implements WithPostgres {

    @Inject
    EmbeddedServer server;

    @Inject
    ServiceTokens tokens;

    @Inject
    NotificationsApi api;

    @Test
    void read_isOneTrace_downToItsStatements() {
        TracedCall call = TracedCall.get(uri()).bearer(tokens.forUser(NotificationsApi.somebody()));

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                notifications-service SERVER GET /notifications
                  notifications-service CLIENT SELECT SELECT notification_group SELECT notification SELECT notification
                  notifications-service CLIENT SELECT notification_group
                """);
    }

    @Test
    void delivery_isOneStatement_groupIncluded() {
        TracedCall call = TracedCall.post(uri(), api.json(NotificationsApi.replyTo(NotificationsApi.somebody())))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bearer(tokens.forThisService());

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                notifications-service SERVER POST /notifications
                  notifications-service CLIENT INSERT notification
                """);
    }

    @Test
    void response_namesItsTrace() {
        TracedCall call = TracedCall.get(uri()).bearer(tokens.forUser(NotificationsApi.somebody()));

        HttpResponse<String> response = call.send();

        Trace trace = CapturedSpans.await(
                call.traceId(), found -> assertThat(found.spans()).hasSize(3));
        String server = trace.named("GET /notifications").getFirst().getSpanId();
        assertThat(response.headers().firstValue("traceresponse"))
                .hasValue("00-" + call.traceId() + "-" + server + "-01");
    }

    @Test
    void refusal_isNoErrorOfTheServer_andNamesItsTrace() {
        TracedCall call = TracedCall.get(uri());

        HttpResponse<String> response = call.send();

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("\"trace_id\":\"" + call.traceId() + "\"");
        Trace trace = CapturedSpans.await(
                call.traceId(), found -> assertThat(found.spans()).hasSize(1));
        assertThat(trace.spans().getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void deliveryThatIsNotRecorded_namesNoTrace() {
        Identity recipient = NotificationsApi.somebody();

        int status = TracedCall.post(uri(), api.json(NotificationsApi.replyTo(recipient)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bearer(tokens.forThisService())
                .notSampled()
                .send()
                .statusCode();

        assertThat(status).isEqualTo(201);
        assertThat(api.inbox(recipient, "").notifications())
                .singleElement()
                .satisfies(found -> assertThat(found.traceId()).isNull());
    }

    @Test
    void healthCheck_makesNoTrace() {
        TracedCall health = TracedCall.get(server.getURI().resolve("/health"));
        TracedCall after = TracedCall.get(uri());

        assertThat(health.send().statusCode()).isEqualTo(200);
        after.send();

        // Exported in order: once the later one is there, the earlier one would be.
        CapturedSpans.await(after.traceId(), found -> assertThat(found.spans()).hasSize(1));
        assertThat(CapturedSpans.trace(health.traceId()).spans()).isEmpty();
    }

    private URI uri() {
        return server.getURI().resolve("/notifications");
    }
}
