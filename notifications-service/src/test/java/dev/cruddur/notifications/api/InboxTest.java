package dev.cruddur.notifications.api;

import static dev.cruddur.notifications.api.NotificationsApi.followOf;
import static dev.cruddur.notifications.api.NotificationsApi.messageTo;
import static dev.cruddur.notifications.api.NotificationsApi.reactionTo;
import static dev.cruddur.notifications.api.NotificationsApi.replyTo;
import static dev.cruddur.notifications.api.NotificationsApi.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.postgres.WithPostgres;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class InboxTest implements WithPostgres {

    @Inject
    NotificationsApi api;

    private Identity me = somebody();

    @BeforeEach
    void aNewPerson() {
        me = somebody();
    }

    @Test
    void delivery_isInTheRecipientsInbox_unread() {
        Map<String, Object> reply = replyTo(me);

        assertThat(api.deliver(UUID.randomUUID(), reply).code()).isEqualTo(201);

        InboxView inbox = api.inbox(me, "");
        assertThat(inbox.unreadCount()).isEqualTo(1);
        assertThat(inbox.notifications())
                .singleElement()
                .satisfies(found -> assertThat(found.activityUuid()).isEqualTo(reply.get("activity_uuid")))
                .satisfies(found -> assertThat(found.isRead()).isFalse());
    }

    @Test
    void deliveryThatComesTwice_isKeptOnce() {
        UUID key = UUID.randomUUID();
        Map<String, Object> reply = replyTo(me);

        api.deliver(key, reply);

        assertThat(api.deliver(key, reply).code()).isEqualTo(200);
        assertThat(api.inbox(me, "").notifications()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void reaction_isInTheRecipientsInbox(String kind) {
        Map<String, Object> reaction = reactionTo(me, kind);

        assertThat(api.deliver(UUID.randomUUID(), reaction).code()).isEqualTo(201);

        assertThat(api.inbox(me, "").notifications())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(kind))
                .satisfies(found -> assertThat(found.activityUuid()).isEqualTo(reaction.get("activity_uuid")))
                .satisfies(found -> assertThat(found.replyToActivityUuid()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void reactionThatIsMadeAgain_isToldOnce_evenWithAnotherKey(String kind) {
        Map<String, Object> reaction = reactionTo(me, kind);

        api.deliver(UUID.randomUUID(), reaction);

        assertThat(api.deliver(UUID.randomUUID(), reaction).code()).isEqualTo(200);
        assertThat(api.inbox(me, "").unreadCount()).isEqualTo(1);
    }

    @Test
    void likeAndRepost_ofTheSameCrudByTheSamePerson_areTwoThings() {
        Map<String, Object> repost = new HashMap<>(reactionTo(me, "like"));
        api.deliver(UUID.randomUUID(), repost);
        repost.put("kind", "repost");

        assertThat(api.deliver(UUID.randomUUID(), repost).code()).isEqualTo(201);
    }

    @Test
    void mention_isInTheRecipientsInbox() {
        Map<String, Object> mention = reactionTo(me, "mention");

        assertThat(api.deliver(UUID.randomUUID(), mention).code()).isEqualTo(201);

        assertThat(api.inbox(me, "").notifications())
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo("mention"))
                .satisfies(found -> assertThat(found.activityUuid()).isEqualTo(mention.get("activity_uuid")));
    }

    @Test
    void follow_isAboutNoCrud_andIsToldOnce() {
        Map<String, Object> follow = followOf(me);
        assertThat(api.deliver(UUID.randomUUID(), follow).code()).isEqualTo(201);

        assertThat(api.deliver(UUID.randomUUID(), follow).code()).isEqualTo(200);
        assertThat(api.inbox(me, "").notifications())
                .singleElement()
                .satisfies(found -> assertThat(found.activityUuid()).isNull());
    }

    @Test
    void markRead_ofAConversation_leavesAllElseUnread() {
        UUID conversation = UUID.randomUUID();
        api.deliver(UUID.randomUUID(), messageTo(me, conversation));
        api.deliver(UUID.randomUUID(), messageTo(me, conversation));
        api.deliver(UUID.randomUUID(), messageTo(me, UUID.randomUUID()));
        api.deliver(UUID.randomUUID(), replyTo(me));

        assertThat(api.markRead(me, Map.of("message_group_uuid", conversation)).unreadCount())
                .isEqualTo(2);
    }

    @Test
    void unknownKind_isRefused() {
        assertThat(refusalOf(reactionTo(me, "poke"))).contains("\"kind_unknown\"");
    }

    @Test
    void whatIsNotAsItsKindWantsIt_isRefused() {
        Map<String, Object> reply = new HashMap<>(replyTo(me));
        reply.remove("activity_uuid");
        Map<String, Object> follow = new HashMap<>(followOf(me));
        follow.put("message_group_uuid", UUID.randomUUID());

        assertThat(refusalOf(reply)).contains("\"activity_uuid_blank\"");
        assertThat(refusalOf(follow)).contains("\"message_group_uuid_unexpected\"");
        assertThat(refusalOf(reactionTo(me, "message")))
                .contains("\"activity_uuid_unexpected\"", "\"message_group_uuid_blank\"");
        assertThat(api.inbox(me, "").notifications()).isEmpty();
    }

    @Test
    void deliveryByAPerson_isForbidden() {
        assertThatExceptionOfType(HttpClientResponseException.class)
                .isThrownBy(() -> api.deliverAs(me, replyTo(me)))
                .satisfies(
                        refused -> assertThat(refused.getStatus().getCode()).isEqualTo(HttpStatus.FORBIDDEN.getCode()));
    }

    @Test
    void inbox_withoutAToken_isUnauthorized() {
        assertThatExceptionOfType(HttpClientResponseException.class)
                .isThrownBy(() -> api.get("/notifications", String.class))
                .satisfies(refused -> assertThat(refused.getStatus().getCode()).isEqualTo(401))
                .satisfies(refused -> assertThat(refused.getResponse().getContentType())
                        .hasValueSatisfying(type -> assertThat(type.getName()).isEqualTo("application/problem+json")));
    }

    @Test
    void inbox_holdsNothingOfOthers() {
        api.deliver(UUID.randomUUID(), replyTo(somebody()));

        assertThat(api.inbox(me, "").notifications()).isEmpty();
    }

    @Test
    void notificationOfAnExpiredCrud_isNeitherListedNorCounted() {
        Map<String, Object> gone = new HashMap<>(replyTo(me));
        gone.put("expires_at", Instant.now().minusSeconds(1));

        api.deliver(UUID.randomUUID(), gone);

        assertThat(api.inbox(me, "").notifications()).isEmpty();
        assertThat(api.inbox(me, "").unreadCount()).isZero();
    }

    @Test
    void markRead_readsAll_andOnlyOnesOwn() {
        Identity other = somebody();
        api.deliver(UUID.randomUUID(), replyTo(me));
        api.deliver(UUID.randomUUID(), replyTo(other));

        assertThat(api.markRead(me).unreadCount()).isZero();

        assertThat(api.inbox(me, "").notifications()).allMatch(NotificationView::isRead);
        assertThat(api.inbox(other, "").unreadCount()).isEqualTo(1);
    }

    @Test
    void markRead_upToWhatWasShown_leavesWhatCameAfterItUnread() {
        api.deliver(UUID.randomUUID(), replyTo(me));
        api.deliver(UUID.randomUUID(), replyTo(me));
        UUID newestShown = api.inbox(me, "").notifications().getFirst().uuid();
        api.deliver(UUID.randomUUID(), replyTo(me));

        assertThat(api.markRead(me, Map.of("up_to", newestShown)).unreadCount()).isEqualTo(1);

        assertThat(api.inbox(me, "").notifications())
                .extracting(NotificationView::isRead)
                .containsExactly(false, true, true);
    }

    @Test
    void markRead_upToSomethingThatIsNoUuid_isRefused_andReadsNothing() {
        api.deliver(UUID.randomUUID(), replyTo(me));

        assertThatExceptionOfType(HttpClientResponseException.class)
                .isThrownBy(() -> api.markRead(me, Map.of("up_to", "yesterday")))
                .satisfies(refused -> assertThat(refused.getStatus().getCode()).isEqualTo(400));

        assertThat(api.inbox(me, "").unreadCount()).isEqualTo(1);
    }

    @Test
    void pages_meetWithoutGapOrOverlap_newestFirst() {
        List<Object> delivered = IntStream.range(0, 5)
                .mapToObj(_ -> replyTo(me))
                .peek(reply -> api.deliver(UUID.randomUUID(), reply))
                .map(reply -> reply.get("activity_uuid"))
                .toList();

        InboxView first = api.inbox(me, "?limit=3");
        InboxView second = api.inbox(me, "?limit=3&before=" + first.next());

        assertThat(first.notifications())
                .extracting(NotificationView::activityUuid)
                .containsExactly((UUID) delivered.get(4), (UUID) delivered.get(3), (UUID) delivered.get(2));
        assertThat(second.notifications())
                .extracting(NotificationView::activityUuid)
                .containsExactly((UUID) delivered.get(1), (UUID) delivered.get(0));
        assertThat(second.next()).isNull();
    }

    private String refusalOf(Map<String, Object> notification) {
        HttpClientResponseException refused = catchThrowableOfType(
                HttpClientResponseException.class, () -> api.deliver(UUID.randomUUID(), notification));
        assertThat(refused.getStatus().getCode()).isEqualTo(422);
        return refused.getResponse().getBody(String.class).orElseThrow();
    }
}
