package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.DegradedTrace;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class NotificationsTest implements BackendTest {

    @Inject
    Api api;

    private final UUID reply = UUID.randomUUID();
    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());
    private Identity actor = me;

    @BeforeEach
    void somebodyRepliedToMe() {
        me = api.signUp();
        actor = api.signUp();
        String notification = Bodies.notification(actor.userUuid(), reply);
        NOTIFICATIONS.answers("GET /notifications", 200, Bodies.inbox(List.of(notification), "null", 1));
        ACTIVITIES.answers("GET /activities", 200, "[" + Bodies.crud(reply, actor.userUuid(), "hi there") + "]");
    }

    @Test
    void notification_tellsWhoSaidWhat() {
        Answer answer = api.get("/notifications", me);

        assertThat(answer.header("x-unread-count")).isEqualTo("1");
        assertThat(answer.array())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("kind", "reply")
                        .containsEntry("is_read", false)
                        .containsEntry("trace_id", "4bf92f3577b34da6a3ce929d0e0e4736")
                        .containsEntry("handle", actor.handle())
                        .containsEntry("message", "hi there")
                        .containsEntry("activity_uuid", reply.toString())
                        .containsEntry("reply_to_handle", me.handle())
                        .containsEntry("replies_count", 3)
                        .containsEntry("replies", List.of())
                        .containsKeys("uuid", "created_at", "expires_at", "reply_to_activity_uuid", "display_name"));
    }

    @Test
    void group_tellsWhoTheNewestAre_andHowManyThereAre() {
        Identity second = api.signUp();
        UUID gone = UUID.randomUUID();
        String likes = Bodies.likes(reply, 7, actor.userUuid(), gone, second.userUuid());
        NOTIFICATIONS.answers("GET /notifications", 200, Bodies.inbox(List.of(likes), "null", 1));

        Answer answer = api.get("/notifications", me);

        assertThat(answer.array())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("handle", actor.handle())
                        .containsEntry("count", 7)
                        .containsEntry("actors_count", 7)
                        .containsEntry("reply_to_handle", me.handle()));
        assertThat(answer.array().getFirst().get("actors").toString())
                .contains(actor.handle(), second.handle())
                .doesNotContain(gone.toString());
    }

    @Test
    void follow_isAboutNoCrud_soNobodyIsAskedForOne() {
        String follow = Bodies.follow(actor.userUuid());
        NOTIFICATIONS.answers("GET /notifications", 200, Bodies.inbox(List.of(follow), "null", 1));

        Answer answer = api.get("/notifications", me);

        assertThat(answer.array())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("kind", "follow")
                        .containsEntry("activity_uuid", null)
                        .containsEntry("reply_to_handle", null));
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void mentionsAlone_areAskedForSo_alsoOnTheNextPage() {
        UUID next = UUID.randomUUID();
        NOTIFICATIONS.answers("GET /notifications", 200, Bodies.inbox(List.of(), "\"" + next + "\"", 0));

        Answer answer = api.get("/notifications?only=mentions&limit=5", me);

        assertThat(NOTIFICATIONS.askedOnce().query()).contains("only=mentions");
        assertThat(answer.header("link"))
                .isEqualTo("</api/notifications?only=mentions&before=%s&limit=5>; rel=\"next\"".formatted(next));
    }

    @Test
    void originalPath_answersTheSame() {
        assertThat(api.get("/activities/notifications", me).array())
                .isEqualTo(api.get("/notifications", me).array());
    }

    @Test
    void services_areAskedWithTheCallersToken() {
        api.get("/notifications", me);

        assertThat(NOTIFICATIONS.askedOnce().header("Authorization")).startsWith("Bearer ey");
        assertThat(ACTIVITIES.askedOnce().query()).isEqualTo("uuid=" + reply);
    }

    @Test
    void withoutActivitiesService_theyComeWithoutMessages_andTheSpanSaysSo() {
        ACTIVITIES.answers("GET /activities", 500, Bodies.problem(500, "", ""));

        Answer answer = api.get("/notifications", me);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.array())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("handle", actor.handle())
                        .containsEntry("message", null)
                        .containsEntry("likes_count", null));
        assertThat(answer.header("x-left-out")).isEqualTo("message");
        DegradedTrace.await(answer, 500, "message");
    }

    @Test
    void crudThatIsGone_leavesItsNotification_withoutAMessage() {
        ACTIVITIES.answers("GET /activities", 200, "[]");

        assertThat(api.get("/notifications", me).array())
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("message", null));
    }

    @Test
    void emptyInbox_asksNobodyElse() {
        NOTIFICATIONS.answers("GET /notifications", 200, Bodies.inbox(List.of(), "null", 0));

        assertThat(api.get("/notifications", me).array()).isEmpty();
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void next_isAPublicLink() {
        UUID next = UUID.randomUUID();
        NOTIFICATIONS.answers("GET /notifications", 200, Bodies.inbox(List.of(), "\"" + next + "\"", 0));

        assertThat(api.get("/notifications?limit=5", me).header("link"))
                .isEqualTo("</api/notifications?before=%s&limit=5>; rel=\"next\"".formatted(next));
    }

    @Test
    void unreadCount_isPassedOn() {
        NOTIFICATIONS.answers("GET /notifications/unread-count", 200, "{\"unread_count\":4}");

        assertThat(api.get("/notifications/unread-count", me).object()).containsEntry("unread_count", 4);
    }

    @Test
    void read_isPassedOn() {
        NOTIFICATIONS.answers("POST /notifications/read", 200, "{\"unread_count\":0}");

        assertThat(api.post("/notifications/read", me).object()).containsEntry("unread_count", 0);
    }

    @Test
    void read_passesOnHowFar() {
        NOTIFICATIONS.answers("POST /notifications/read", 200, "{\"unread_count\":1}");
        UUID newestShown = UUID.randomUUID();

        Answer answer = api.post("/notifications/read", Map.of("up_to", newestShown), me);

        assertThat(answer.object()).containsEntry("unread_count", 1);
        assertThat(NOTIFICATIONS.askedOnce().body()).isEqualTo("{\"up_to\":\"" + newestShown + "\"}");
    }

    @Test
    void read_passesOnWhichConversation() {
        NOTIFICATIONS.answers("POST /notifications/read", 200, "{\"unread_count\":1}");
        UUID conversation = UUID.randomUUID();

        Answer answer = api.post("/notifications/read", Map.of("message_group_uuid", conversation), me);

        assertThat(answer.object()).containsEntry("unread_count", 1);
        assertThat(NOTIFICATIONS.askedOnce().body()).isEqualTo("{\"message_group_uuid\":\"" + conversation + "\"}");
    }

    @Test
    void read_upToSomethingThatIsNoUuid_isRefused() {
        Answer answer = api.post("/notifications/read", Map.of("up_to", "yesterday"), me);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(NOTIFICATIONS.asked()).isEmpty();
    }
}
