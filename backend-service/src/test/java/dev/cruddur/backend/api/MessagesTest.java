package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.Asked;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Forms;
import dev.cruddur.backend.testing.Pair;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class MessagesTest implements BackendTest {

    @Inject
    Api api;

    @BeforeEach
    void notificationsAreTaken() {
        NOTIFICATIONS.answers("POST /notifications", 201, "");
        NOTIFICATIONS.answers("POST /notifications/read", 200, "{\"unread_count\":0}");
    }

    @Test
    void message_isAnsweredAsItsAuthorsOwn() {
        Pair pair = Pair.of(api);

        Answer sent = pair.writes("  hello there \n");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.object())
                .containsEntry("message", "hello there")
                .containsEntry("handle", pair.one().handle())
                .containsEntry("display_name", "Somebody New")
                .containsEntry("is_read", false)
                .containsEntry("message_group_uuid", pair.group())
                .containsKeys("uuid", "created_at");
    }

    @Test
    void secondMessage_findsTheThread_whoeverWritesIt() {
        Pair pair = Pair.of(api);

        String first = pair.writes("hello").string("message_group_uuid");

        assertThat(pair.writes("hello again").string("message_group_uuid")).isEqualTo(first);
        assertThat(pair.answers("oh, hi").string("message_group_uuid")).isEqualTo(first);
    }

    @Test
    void message_toAThread_continuesIt() {
        Pair pair = Pair.of(api);
        pair.writes("hello");

        Answer sent = api.post("/messages", Map.of("message", "hi", "message_group_uuid", pair.group()), pair.other());

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.string("message_group_uuid")).isEqualTo(pair.group());
        assertThat(api.get("/messages/" + pair.group(), pair.one()).array()).hasSize(2);
    }

    @Test
    void bothBeginning_atTheSameTime_haveOneThread() {
        Pair pair = Pair.of(api);

        Stream<Answer> answers = atTheSameTime(IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0
                        ? CompletableFuture.supplyAsync(() -> pair.writes("me first " + i))
                        : CompletableFuture.supplyAsync(() -> pair.answers("no, me " + i)))
                .toList());

        assertThat(answers.map(answer -> answer.string("message_group_uuid")).distinct())
                .hasSize(1);
        assertThat(api.get("/messages/" + pair.group(), pair.one()).array()).hasSize(8);
        assertThat(api.get("/message_groups", pair.one()).array()).hasSize(1);
        assertThat(api.get("/message_groups", pair.other()).array()).hasSize(1);
    }

    @Test
    void repeatedRequest_isOneMessage_andTheSameAnswer() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();

        Answer first = pair.writes("hello", key);
        Answer again = pair.writes("hello", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.object()).isEqualTo(first.object());
        assertThat(api.get("/messages/" + pair.group(), pair.one()).array()).hasSize(1);
    }

    @Test
    void doubleClick_isOneMessage() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();

        Stream<Answer> answers = atTheSameTime(IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> pair.writes("hello", key)))
                .toList());

        assertThat(answers.map(answer -> answer.string("uuid")).distinct()).hasSize(1);
        assertThat(api.get("/messages/" + pair.group(), pair.one()).array()).hasSize(1);
    }

    @Test
    void key_ofAnotherMessage_isRefused_andSendsNothing() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();
        pair.writes("hello", key);

        Answer refused = pair.writes("something else", key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("idempotency_key_reused");
        assertThat(api.get("/messages/" + pair.group(), pair.one()).array()).hasSize(1);
    }

    @Test
    void key_ofTheSameWordsToSomebodyElse_isRefused_andStartsNoThread() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();
        pair.writes("hello", key);
        Pair another = new Pair(api, pair.one(), api.signUp());

        assertThat(another.writes("hello", key).codes()).containsExactly("idempotency_key_reused");
        assertThat(api.get("/message_groups", another.other()).array()).isEmpty();
    }

    @Test
    void key_ofSomebodyElse_isNobodyElsesBusiness() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();
        pair.writes("hello", key);

        Map<String, String> body =
                Map.of("message", "hello", "handle", pair.one().handle());
        assertThat(api.post("/messages", body, pair.other(), key).status()).isEqualTo(201);
        assertThat(api.get("/messages/" + pair.group(), pair.one()).array()).hasSize(2);
    }

    @Test
    void malformedKey_isRefused() {
        Pair pair = Pair.of(api);

        Answer refused = api.post(
                "/messages", Map.of("message", "hi", "handle", pair.other().handle()), pair.one(), "only once");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("idempotency_key_invalid");
        assertThat(api.get("/message_groups", pair.one()).array()).isEmpty();
    }

    @Test
    void message_isToldOnce_withoutAWordOfIt_inTheTraceOfTheClick() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();
        Answer sent = pair.writes("between us", key);
        pair.writes("between us", key);

        CapturedSpans.await(sent.traceId(), trace -> assertThat(trace.tree()).matches("""
                backend-service SERVER POST /messages
                  backend-service CLIENT SELECT session person
                  backend-service CLIENT SELECT person
                  backend-service CLIENT INSERT message_group
                  backend-service CLIENT INSERT message
                  backend-service CLIENT INSERT message_group_member
                  backend-service CLIENT INSERT outbox
                  backend-service INTERNAL deliver message
                    backend-service CLIENT POST
                    backend-service CLIENT DELETE outbox
                """));
        Asked told = NOTIFICATIONS.askedOnce();
        assertThat(told.body())
                .contains(
                        "\"kind\":\"message\"",
                        "\"message_group_uuid\":\"" + pair.group(),
                        "" + pair.other().userUuid())
                .doesNotContain("between us");
        assertThat(told.header("traceparent")).contains(sent.traceId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u200B\u2060"})
    void message_withNothingToSee_isRefused(String message) {
        assertThat(Pair.of(api).writes(message).codes()).containsExactly("message_blank");
    }

    @Test
    void message_isCountedInCharactersAsAPersonCounts() {
        Pair pair = Pair.of(api);

        assertThat(pair.writes("👩‍🚀".repeat(1024)).status()).isEqualTo(201);
        assertThat(pair.writes("x".repeat(1025)).codes()).containsExactly("message_exceed_max_chars_1024");
    }

    @Test
    void message_thatCannotBeKept_isRefused() {
        assertThat(Pair.of(api).writes("a\u0000b").codes()).containsExactly("message_invalid");
    }

    @Test
    void message_toNobody_breaksEveryRuleAtOnce() {
        Answer refused = api.post("/messages", Map.of(), api.signUp());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("message_blank", "user_receiver_handle_blank");
    }

    @ParameterizedTest
    @CsvSource({"'', message_group_uuid_blank", "' ', message_group_uuid_blank", "x, message_group_uuid_invalid"})
    void message_toAThreadThatIsNone_isRefused(String group, String code) {
        Answer refused = api.post("/messages", Map.of("message", "hi", "message_group_uuid", group), api.signUp());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly(code);
    }

    @Test
    void message_toSomebodyWhoIsNotThere_isRefused() {
        for (String handle : List.of(Forms.freshHandle(), "no such handle", "' OR 1=1 --")) {
            Answer refused = api.post("/messages", Map.of("message", "hi", "handle", handle), api.signUp());

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.codes()).containsExactly("user_receiver_unknown");
        }
    }

    @Test
    void message_toOneself_isRefused() {
        Pair pair = Pair.of(api);

        assertThat(new Pair(api, pair.one(), pair.one()).writes("dear diary").codes())
                .containsExactly("user_receiver_oneself");
    }

    private static Stream<Answer> atTheSameTime(List<CompletableFuture<Answer>> requests) {
        return requests.stream().map(CompletableFuture::join);
    }
}
