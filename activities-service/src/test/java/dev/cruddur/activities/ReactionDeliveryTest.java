package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionDeliveryTest extends ActivitiesTest {

    private final Identity author = somebody();

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void reaction_isDelivered_inTheTraceOfItsClick(String reaction) {
        String crud = posted(author, "root", "1-hour");
        TracedCall call = put(somebody(), "/activities/" + crud + "/" + reaction);

        call.send();

        CapturedSpans.await(call.traceId(), trace -> assertThat(trace.tree()).matches("""
                activities-service SERVER PUT /activities/\\{uuid}/%1$s
                  activities-service CLIENT INSERT activity_%1$s
                  activities-service CLIENT UPDATE activity
                  activities-service CLIENT INSERT outbox
                  activities-service CLIENT SELECT activity_like SELECT activity_repost
                  activities-service INTERNAL deliver %1$s
                    activities-service CLIENT POST
                    activities-service CLIENT DELETE outbox
                """.formatted(reaction)));
        assertThat(notifications.callsOf(call.traceId()))
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.body())
                        .contains("\"recipient_uuid\":\"" + author.userUuid() + "\"")
                        .contains("\"activity_uuid\":\"" + crud + "\"")
                        .contains("\"kind\":\"" + reaction + "\""));
    }

    @Test
    void reactionToOnesOwn_orMadeAlready_orTakenBack_isToldToNobody() {
        String crud = posted(author, "root", "1-hour");
        Identity fan = somebody();
        TracedCall own = put(author, "/activities/" + crud + "/like");
        TracedCall first = put(fan, "/activities/" + crud + "/like");
        TracedCall again = put(fan, "/activities/" + crud + "/like");
        TracedCall takenBack = delete(fan, "/activities/" + crud + "/like");
        TracedCall afterwards = put(somebody(), "/activities/" + crud + "/repost");

        own.send();
        first.send();
        again.send();
        takenBack.send();
        afterwards.send();

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> notifications.callsOf(first.traceId()).size() == 1
                        && notifications.callsOf(afterwards.traceId()).size() == 1);
        assertThat(notifications.callsOf(own.traceId())).isEmpty();
        assertThat(notifications.callsOf(again.traceId())).isEmpty();
        assertThat(notifications.callsOf(takenBack.traceId())).isEmpty();
    }

    @Test
    void home_ofSomebodySignedIn_isOneStatementMore_andOfNobodyNone() {
        posted(author, "one", "1-hour");
        posted(author, "two", "1-hour");
        TracedCall signedIn = get(author, "/activities/home");
        TracedCall signedOut = get("/activities/home");

        signedIn.send();
        signedOut.send();

        CapturedSpans.awaitTree(signedIn.traceId(), """
                activities-service SERVER GET /activities/home
                  activities-service CLIENT SELECT activity
                  activities-service CLIENT SELECT activity_like SELECT activity_repost
                """);
        CapturedSpans.awaitTree(signedOut.traceId(), """
                activities-service SERVER GET /activities/home
                  activities-service CLIENT SELECT activity
                """);
    }

    @Test
    void deletionOfAReply_isOneTrace_downToItsStatements() {
        String reply = replied(author, posted(author, "root", "1-hour"));
        TracedCall call = delete(author, "/activities/" + reply);

        call.send();

        CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER DELETE /activities/{uuid}
                  activities-service CLIENT SELECT activity
                  activities-service CLIENT SELECT activity
                  activities-service CLIENT DELETE activity
                  activities-service CLIENT UPDATE activity
                """);
    }
}
