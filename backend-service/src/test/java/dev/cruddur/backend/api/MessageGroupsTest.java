package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.DegradedTrace;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.backend.testing.Pair;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MessageGroupsTest implements BackendTest {

    @Inject
    Api api;

    @BeforeEach
    void notificationsAreTaken() {
        NOTIFICATIONS.answers("POST /notifications", 201, "");
        NOTIFICATIONS.answers("POST /notifications/read", 200, "{\"unread_count\":0}");
    }

    @Test
    void conversation_tellsWithWhom_andWhatWasSaidLast() {
        Pair pair = Pair.of(api);
        pair.writes("hello");
        String last = pair.writes("are you there?").string("uuid");

        Answer answer = api.get("/message_groups", pair.other());

        assertThat(answer.header("x-unread-count")).isEqualTo("1");
        assertThat(answer.array())
                .singleElement()
                .satisfies(group -> assertThat(group)
                        .containsEntry("uuid", pair.group())
                        .containsEntry("handle", pair.one().handle())
                        .containsEntry("display_name", "Somebody New")
                        .containsEntry("message", "are you there?")
                        .containsEntry("message_uuid", last)
                        .containsEntry("is_own", false)
                        .containsEntry("is_unread", true)
                        .containsEntry("unread_count", 2)
                        .containsKey("created_at"));
    }

    @Test
    void ownMessage_isUnreadByNobodyButTheOther() {
        Pair pair = Pair.of(api);
        pair.writes("hello");

        Answer answer = api.get("/message_groups", pair.one());

        assertThat(answer.header("x-unread-count")).isEqualTo("0");
        assertThat(answer.array())
                .singleElement()
                .satisfies(group -> assertThat(group)
                        .containsEntry("handle", pair.other().handle())
                        .containsEntry("is_own", true)
                        .containsEntry("is_unread", false)
                        .containsEntry("unread_count", 0));
    }

    @Test
    void conversations_areListedByTheirNewestMessage_pageByPage() {
        Identity me = api.signUp();
        Pair first = new Pair(api, me, api.signUp());
        Pair second = new Pair(api, me, api.signUp());
        Pair third = new Pair(api, me, api.signUp());
        first.writes("one");
        second.writes("two");
        third.writes("three");
        first.answers("four");

        Answer page = api.get("/message_groups?limit=2", me);
        String next = page.header("link").replaceFirst("</api(.*)>; rel=\"next\"", "$1");

        assertThat(handles(page))
                .containsExactly(first.other().handle(), third.other().handle());
        assertThat(next).startsWith("/message_groups?before=");
        Answer rest = api.get(next, me);
        assertThat(handles(rest)).containsExactly(second.other().handle());
        assertThat(rest.header("link")).isEmpty();
    }

    @Test
    void thread_isOldestFirst_andPagedBackToItsBeginning() {
        Pair pair = Pair.of(api);
        List<String> sent = pair.writes(5);

        Answer newest = api.get("/messages/" + pair.group() + "?limit=3", pair.other());

        assertThat(uuids(newest)).isEqualTo(sent.subList(2, 5));
        assertThat(newest.header("link"))
                .isEqualTo("</api/messages/%s?before=%s&limit=3>; rel=\"next\"".formatted(pair.group(), sent.get(2)));
        Answer older = api.get("/messages/" + pair.group() + "?limit=3&before=" + sent.get(2), pair.other());
        assertThat(uuids(older)).isEqualTo(sent.subList(0, 2));
        assertThat(older.header("link")).isEmpty();
    }

    @Test
    void message_tellsWhoWroteIt_andWhetherItWasSeen() {
        Pair pair = Pair.of(api);
        pair.writes("seen");
        read(pair, Map.of());
        pair.writes("not seen");

        assertThat(api.get("/messages/" + pair.group(), pair.one()).array())
                .allSatisfy(message ->
                        assertThat(message).containsEntry("handle", pair.one().handle()))
                .extracting(message -> message.get("is_read"))
                .containsExactly(true, false);
    }

    @Test
    void read_upToAMessage_leavesWhatCameAfterIt() {
        Pair pair = Pair.of(api);
        List<String> sent = pair.writes(3);

        Answer answer = read(pair, Map.of("up_to", sent.get(1)));

        assertThat(answer.object()).isEqualTo(Map.of("unread_count", 1));
        assertThat(groupOf(pair)).containsEntry("unread_count", 1).containsEntry("is_unread", true);
    }

    @Test
    void read_isNeverTakenBack() {
        Pair pair = Pair.of(api);
        List<String> sent = pair.writes(3);

        read(pair, Map.of("up_to", sent.get(2)));
        read(pair, Map.of("up_to", sent.get(0)));

        assertThat(groupOf(pair)).containsEntry("unread_count", 0);
    }

    @Test
    void read_beyondTheEnd_doesNotReadWhatIsStillToCome() {
        Pair pair = Pair.of(api);
        pair.writes("hello");

        read(pair, Map.of("up_to", "ffffffff-ffff-7fff-bfff-ffffffffffff"));
        pair.writes("still there?");

        assertThat(groupOf(pair)).containsEntry("unread_count", 1);
    }

    @Test
    void read_tellsNotifications_withTheReadersToken() {
        Pair pair = Pair.of(api);
        pair.writes("hello");

        Answer answer = read(pair, Map.of());

        assertThat(answer.object()).isEqualTo(Map.of("unread_count", 0));
        assertThat(NOTIFICATIONS.asked())
                .filteredOn(asked -> asked.route().equals("POST /notifications/read"))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.body()).isEqualTo("{\"message_group_uuid\":\"" + pair.group() + "\"}");
                    assertThat(asked.header("Authorization")).startsWith("Bearer ey");
                });
    }

    @Test
    void read_withoutNotificationsService_isRead_andTheSpanSaysSo() {
        NOTIFICATIONS.answers("POST /notifications/read", 500, Bodies.problem(500, "", ""));
        Pair pair = Pair.of(api);
        pair.writes("hello");

        Answer answer = read(pair, Map.of());

        assertThat(answer.object()).isEqualTo(Map.of("unread_count", 0));
        DegradedTrace.await(answer, 500, "notifications");
    }

    @Test
    void unreadCount_isNotTraced() {
        Identity me = api.signUp();
        Answer count = api.get("/message_groups/unread-count", me);
        Answer list = api.get("/message_groups", me);

        CapturedSpans.await(
                list.traceId(),
                trace -> assertThat(trace.named("GET /message_groups")).hasSize(1));
        assertThat(count.header("traceresponse")).isEmpty();
        assertThat(CapturedSpans.all()).noneMatch(span -> span.getName().contains("unread-count"));
    }

    @Test
    void unreadCount_isOfConversations() {
        Identity me = api.signUp();
        new Pair(api, api.signUp(), me).writes(3);
        new Pair(api, api.signUp(), me).writes(1);

        assertThat(api.get("/message_groups/unread-count", me).object()).isEqualTo(Map.of("unread_count", 2));
    }

    @Test
    void with_somebodyWhoHasNotWritten_isWhoTheyAre() {
        Pair pair = Pair.of(api);

        Answer answer = api.get("/message_groups/with/@" + pair.other().handle().toUpperCase(Locale.ROOT), pair.one());

        assertThat(answer.object())
                .containsEntry("uuid", null)
                .containsEntry("handle", pair.other().handle())
                .containsEntry("display_name", "Somebody New");
    }

    @Test
    void with_nobodyOrOneself_isNotFound() {
        Identity me = api.signUp();

        assertThat(api.get("/message_groups/with/@" + Forms.freshHandle(), me).status())
                .isEqualTo(404);
        assertThat(api.get("/message_groups/with/@" + me.handle(), me).status()).isEqualTo(404);
    }

    @Test
    void conversationOfOthers_isNotFound_byNoRouteAndNoVerb() {
        Pair pair = Pair.of(api);
        pair.writes("between us");
        String group = pair.group();
        Identity stranger = api.signUp();

        assertThat(api.get("/message_groups/" + group, stranger).status()).isEqualTo(404);
        assertThat(api.get("/messages/" + group, stranger).status()).isEqualTo(404);
        assertThat(api.post("/messages/" + group + "/read", Map.of(), stranger).status())
                .isEqualTo(404);
        assertThat(api.post("/messages", Map.of("message", "me too", "message_group_uuid", group), stranger)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/message_groups", stranger).array()).isEmpty();
        assertThat(api.get("/messages/" + group, pair.one()).array()).hasSize(1);
    }

    @Test
    void conversationThatIsNone_isNotFound() {
        Identity me = api.signUp();
        UUID group = UUID.randomUUID();

        assertThat(api.get("/message_groups/" + group, me).status()).isEqualTo(404);
        assertThat(api.get("/messages/" + group, me).status()).isEqualTo(404);
        assertThat(api.post("/messages/" + group + "/read", Map.of(), me).status())
                .isEqualTo(404);
    }

    @Test
    void conversation_namedByWhatIsNoUuid_isRefused() {
        assertThat(api.get("/messages/yesterday", api.signUp()).status()).isEqualTo(400);
    }

    private Answer read(Pair pair, Map<String, ?> body) {
        return api.post("/messages/" + pair.group() + "/read", body, pair.other());
    }

    private Map<String, Object> groupOf(Pair pair) {
        return api.get("/message_groups/" + pair.group(), pair.other()).object();
    }

    private static List<Object> handles(Answer answer) {
        return answer.array().stream().map(group -> group.get("handle")).toList();
    }

    private static List<Object> uuids(Answer answer) {
        return answer.array().stream().map(message -> message.get("uuid")).toList();
    }
}
