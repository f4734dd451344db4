package dev.cruddur.backend.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.domain.MessageSent;
import dev.cruddur.backend.domain.PersonFollowed;
import dev.cruddur.backend.testing.Asked;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.defaults.outbox.Outbox;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.RetriedDelivery;
import dev.cruddur.testing.spans.Trace;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is left in the outbox arrives, in the trace of the click that left it. */
@MicronautTest(transactional = false)
@Property(name = "cruddur.outbox.poll", value = "100ms")
class NotificationDeliveryTest implements BackendTest {

    private static final String DELIVERY = "POST /notifications";

    @Inject
    Outbox outbox;

    @Inject
    Tracer tracer;

    @Inject
    TransactionOperations<Connection> transactions;

    private final UUID recipient = UUID.randomUUID();
    private final Instant later = Instant.now().plus(1, ChronoUnit.HOURS);

    @Test
    void follow_isDelivered_inTheTraceOfItsClick() {
        NOTIFICATIONS.answers(DELIVERY, 201, "{}");

        String traceId = click(PersonFollowed.TOPIC, new PersonFollowed(recipient, UUID.randomUUID(), later));

        CapturedSpans.awaitTree(traceId, """
                backend-service INTERNAL click
                  backend-service CLIENT INSERT outbox
                  backend-service INTERNAL deliver follow
                    backend-service CLIENT POST
                    backend-service CLIENT DELETE outbox
                """);
        Asked told = NOTIFICATIONS.askedOnce();
        assertThat(told.body()).contains("\"kind\":\"follow\"", "\"recipient_uuid\":\"" + recipient + "\"");
        assertThat(told.header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void message_isDelivered_withItsConversation() {
        NOTIFICATIONS.answers(DELIVERY, 201, "{}");
        UUID conversation = UUID.randomUUID();

        String traceId = click(
                MessageSent.TOPIC,
                new MessageSent(recipient, UUID.randomUUID(), conversation, UUID.randomUUID(), later));

        CapturedSpans.await(
                traceId, trace -> assertThat(trace.named("deliver message")).hasSize(1));
        assertThat(NOTIFICATIONS.askedOnce().body())
                .contains("\"kind\":\"message\"", "\"message_group_uuid\":\"" + conversation + "\"");
    }

    @Test
    void deliveryThatFails_isTriedAgain_withTheSameKey_inTheSameTrace() {
        NOTIFICATIONS.handles(DELIVERY, exchange -> {
            exchange.sendResponseHeaders(NOTIFICATIONS.asked().size() == 1 ? 503 : 201, -1);
            exchange.close();
        });

        String traceId = click(PersonFollowed.TOPIC, new PersonFollowed(recipient, UUID.randomUUID(), later));

        Trace trace = CapturedSpans.awaitTree(traceId, """
                backend-service INTERNAL click
                  backend-service CLIENT INSERT outbox
                  backend-service INTERNAL deliver follow
                    backend-service CLIENT POST
                  backend-service INTERNAL deliver follow
                    backend-service CLIENT POST
                    backend-service CLIENT DELETE outbox
                """);
        RetriedDelivery.assertShown(trace, "deliver follow", 503);
        assertThat(NOTIFICATIONS.asked())
                .extracting(asked -> asked.header("Idempotency-Key"))
                .hasSize(2)
                .containsOnly(NOTIFICATIONS.asked().getFirst().header("Idempotency-Key"));
    }

    private String click(String topic, Object payload) {
        Span click = tracer.spanBuilder("click").startSpan();
        try (Scope _ = click.makeCurrent()) {
            transactions.executeWrite(_ -> {
                outbox.add(topic, payload);
                return topic;
            });
        } finally {
            click.end();
        }
        return click.getSpanContext().getTraceId();
    }
}
