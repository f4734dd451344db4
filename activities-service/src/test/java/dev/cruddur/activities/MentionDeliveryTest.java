package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MentionDeliveryTest extends ActivitiesTest {

    private final Identity author = somebody();

    @Test
    void mentions_areDelivered_inTheTraceOfTheirCrud_byOneStatementForAll() {
        UUID grace = UUID.randomUUID();
        UUID zoe = UUID.randomUUID();
        TracedCall call = post(author, "/activities", body(grace, zoe, grace, author.userUuid()));

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER POST /activities
                  activities-service CLIENT INSERT activity
                  activities-service CLIENT INSERT outbox
                  activities-service INTERNAL deliver mention
                    activities-service CLIENT POST
                    activities-service CLIENT DELETE outbox
                  activities-service INTERNAL deliver mention
                    activities-service CLIENT POST
                    activities-service CLIENT DELETE outbox
                """);
        assertThat(toldOf(call)).hasSize(2).allMatch(told -> told.contains("\"kind\":\"mention\""));
        assertThat(toldOf(call)).anyMatch(told -> told.contains("\"recipient_uuid\":\"" + grace + "\""));
        assertThat(toldOf(call)).anyMatch(told -> told.contains("\"recipient_uuid\":\"" + zoe + "\""));
    }

    @Test
    void reply_isToldOnce_toWhomItAnswersAndNames() {
        Identity other = somebody();
        UUID grace = UUID.randomUUID();
        String crud = posted(other, "root", "1-hour");
        TracedCall call = post(author, "/activities/" + crud + "/reply", body(other.userUuid(), grace));

        call.send();

        CapturedSpans.await(call.traceId(), trace -> {
            assertThat(trace.named("deliver reply")).hasSize(1);
            assertThat(trace.named("deliver mention")).hasSize(1);
        });
        assertThat(toldOf(call))
                .filteredOn(told -> told.contains("\"kind\":\"reply\""))
                .hasSize(1);
        assertThat(toldOf(call))
                .filteredOn(told -> told.contains("\"kind\":\"mention\""))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("\"recipient_uuid\":\"" + grace + "\""));
    }

    @Test
    void mentionThatIsNoUuid_isRefused() {
        TracedCall call = post(author, "/activities", "{\"message\":\"m\",\"ttl\":\"1-hour\",\"mentioned\":[\"ada\"]}");

        assertThat(call.send().statusCode()).isEqualTo(400);
    }

    private List<String> toldOf(TracedCall call) {
        return notifications.callsOf(call.traceId()).stream()
                .map(NotificationsStandIn.Call::body)
                .toList();
    }

    private static String body(UUID... mentioned) {
        return "{\"message\":\"Hi!\",\"ttl\":\"1-hour\",\"mentioned\":[%s]}"
                .formatted(Stream.of(mentioned).map(uuid -> "\"" + uuid + "\"").collect(Collectors.joining(",")));
    }
}
