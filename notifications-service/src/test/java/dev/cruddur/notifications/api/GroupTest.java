package dev.cruddur.notifications.api;

import static dev.cruddur.notifications.api.NotificationsApi.followOf;
import static dev.cruddur.notifications.api.NotificationsApi.messageTo;
import static dev.cruddur.notifications.api.NotificationsApi.reactionTo;
import static dev.cruddur.notifications.api.NotificationsApi.replyTo;
import static dev.cruddur.notifications.api.NotificationsApi.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.postgres.WithPostgres;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
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
class GroupTest implements WithPostgres {

    @Inject
    NotificationsApi api;

    private Identity me = somebody();

    @BeforeEach
    void aNewPerson() {
        me = somebody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"like", "repost"})
    void reactionsToACrud_areOne_withTheNewestThreeOfThem(String kind) {
        UUID crud = UUID.randomUUID();
        List<UUID> actors =
                IntStream.range(0, 5).mapToObj(_ -> reacts(kind, crud)).toList();

        assertThat(api.inbox(me, "").notifications())
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(5))
                .satisfies(group -> assertThat(group.actorsCount()).isEqualTo(5))
                .satisfies(group -> assertThat(group.actorUuid()).isEqualTo(actors.getLast()))
                .satisfies(group ->
                        assertThat(group.actorUuids()).containsExactly(actors.get(4), actors.get(3), actors.get(2)));
    }

    @Test
    void messagesOfAConversation_areOne_ofOnePerson() {
        Map<String, Object> message = messageTo(me, UUID.randomUUID());
        api.deliver(UUID.randomUUID(), message);
        api.deliver(UUID.randomUUID(), message);

        assertThat(api.inbox(me, "").notifications())
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(2))
                .satisfies(group -> assertThat(group.actorsCount()).isEqualTo(1))
                .satisfies(group -> assertThat(group.actorUuids()).containsExactly((UUID) message.get("actor_uuid")));
    }

    @Test
    void likesOfAnotherCrud_itsReposts_repliesAndMentions_standAlone() {
        UUID crud = UUID.randomUUID();
        reacts("like", crud);
        reacts("like", UUID.randomUUID());
        reacts("repost", crud);
        reacts("mention", crud);
        reacts("mention", crud);
        api.deliver(UUID.randomUUID(), replyTo(me));
        api.deliver(UUID.randomUUID(), replyTo(me));

        assertThat(api.inbox(me, "").notifications()).hasSize(7).allMatch(group -> group.count() == 1);
    }

    @Test
    void groupThatSomebodyJoins_isOnTopAgain_andUnread_andTheBadgeCountsItOnce() {
        UUID crud = UUID.randomUUID();
        reacts("like", crud);
        api.deliver(UUID.randomUUID(), replyTo(me));
        api.markRead(me);
        reacts("like", crud);
        reacts("like", crud);

        InboxView inbox = api.inbox(me, "");

        assertThat(inbox.unreadCount()).isEqualTo(1);
        assertThat(inbox.notifications()).extracting(NotificationView::kind).containsExactly("like", "reply");
        assertThat(inbox.notifications()).extracting(NotificationView::isRead).containsExactly(false, true);
    }

    @Test
    void groupThatWasSeenInPart_staysUnread() {
        UUID crud = UUID.randomUUID();
        reacts("like", crud);
        UUID shown = api.inbox(me, "").notifications().getFirst().uuid();
        reacts("like", crud);

        assertThat(api.markRead(me, Map.of("up_to", shown)).unreadCount()).isEqualTo(1);
    }

    @Test
    void mentionsAlone_areWhatOthersSaidToOne_pageByPage() {
        reacts("mention", UUID.randomUUID());
        reacts("like", UUID.randomUUID());
        api.deliver(UUID.randomUUID(), replyTo(me));
        api.deliver(UUID.randomUUID(), followOf(me));

        InboxView first = api.inbox(me, "?only=mentions&limit=1");
        InboxView second = api.inbox(me, "?only=mentions&limit=1&before=" + first.next());

        assertThat(first.notifications()).extracting(NotificationView::kind).containsExactly("reply");
        assertThat(second.notifications()).extracting(NotificationView::kind).containsExactly("mention");
        assertThat(second.next()).isNull();
        assertThat(first.unreadCount()).isEqualTo(4);
    }

    @Test
    void pagesOfGroups_areFullPages_howeverManyHaveJoined() {
        UUID crud = UUID.randomUUID();
        api.deliver(UUID.randomUUID(), replyTo(me));
        IntStream.range(0, 4).forEach(_ -> reacts("like", crud));
        api.deliver(UUID.randomUUID(), followOf(me));

        InboxView first = api.inbox(me, "?limit=2");
        InboxView second = api.inbox(me, "?limit=2&before=" + first.next());

        assertThat(first.notifications()).extracting(NotificationView::kind).containsExactly("follow", "like");
        assertThat(second.notifications()).extracting(NotificationView::kind).containsExactly("reply");
    }

    private UUID reacts(String kind, UUID crud) {
        Map<String, Object> reaction = new HashMap<>(reactionTo(me, kind));
        reaction.put("activity_uuid", crud);
        api.deliver(UUID.randomUUID(), reaction);
        return (UUID) reaction.get("actor_uuid");
    }
}
