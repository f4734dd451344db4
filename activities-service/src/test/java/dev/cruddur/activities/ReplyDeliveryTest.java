package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.RetriedDelivery;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ReplyDeliveryTest extends ActivitiesTest {

    private final Identity author = somebody();

    @Test
    void reply_isDelivered_inTheTraceOfItsClick() {
        TracedCall call = reply(somebody(), posted(author, "root", "1-hour"));

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER POST /activities/{uuid}/reply
                  activities-service CLIENT UPDATE activity
                  activities-service CLIENT INSERT activity
                  activities-service CLIENT INSERT outbox
                  activities-service INTERNAL deliver reply
                    activities-service CLIENT POST
                    activities-service CLIENT DELETE outbox
                """);
        assertThat(notifications.callsOf(call.traceId()))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.body())
                        .contains("\"recipient_uuid\":\"" + author.userUuid() + "\"")
                        .contains("\"kind\":\"reply\""));
    }

    @Test
    void deliveryThatFails_isTriedAgain_withTheSameKey_inTheSameTrace() {
        TracedCall call = reply(somebody(), posted(author, "root", "1-hour"));
        notifications.failNext(1);

        assertThat(call.send().statusCode()).isEqualTo(201);

        Trace trace = CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER POST /activities/{uuid}/reply
                  activities-service CLIENT UPDATE activity
                  activities-service CLIENT INSERT activity
                  activities-service CLIENT INSERT outbox
                  activities-service INTERNAL deliver reply
                    activities-service CLIENT POST
                  activities-service INTERNAL deliver reply
                    activities-service CLIENT POST
                    activities-service CLIENT DELETE outbox
                """);
        RetriedDelivery.assertShown(trace, "deliver reply", 503);
        List<NotificationsStandIn.Call> deliveries = notifications.callsOf(call.traceId());
        assertThat(deliveries).hasSize(2);
        assertThat(deliveries.get(1).idempotencyKey())
                .isEqualTo(deliveries.get(0).idempotencyKey());
    }

    @Test
    void replyToOneself_isNotToldToOneself() {
        TracedCall toMyself = reply(author, posted(author, "root", "1-hour"));
        TracedCall toOther = reply(somebody(), posted(author, "root", "1-hour"));

        toMyself.send();
        toOther.send();

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !notifications.callsOf(toOther.traceId()).isEmpty());
        assertThat(notifications.callsOf(toMyself.traceId())).isEmpty();
    }

    private TracedCall reply(Identity by, String to) {
        return post(by, "/activities/" + to + "/reply", "{\"message\":\"an answer\"}");
    }
}
