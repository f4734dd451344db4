package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not keep the rules is refused at the public door, says why and in which trace, and changes nothing. */
class BadInputTest {

    private static final String URL = Stack.shared().url(FRONTEND_GATEWAY);
    private static final Person SOMEBODY = Person.signedUp(URL);
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    @ParameterizedTest
    @CsvSource({"crud, 280", "reply, 1024"})
    void message_isAsLongAsAPersonCounts(String what, int limit) {
        assertThat(write(what, FAMILY.repeat(limit)).status()).isEqualTo(201);
        assertThat(write(what, "e\u0301".repeat(limit)).status()).isEqualTo(201);

        Answer over = write(what, FAMILY.repeat(limit) + "x");

        String code = limit == 280 ? "message_exceed_max_chars" : "message_exceed_max_chars_1024";
        assertRefused(over, 422, "message", code);
    }

    /** Zero width space, joiner, byte order mark, Hangul filler, Braille blank, soft hyphen, no-break space. */
    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u200B", "\u200D\u2060", "\uFEFF", "\u3164", "\u2800", "\u00AD", "\u00A0"})
    void message_thatNobodyCanSee_isBlank(String invisible) {
        assertRefused(write("crud", invisible), 422, "message", "message_blank");
        assertRefused(write("reply", invisible), 422, "message", "message_blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud83d", "\\udc69\\ud83d", "bell\\u0007"})
    void message_thatCannotBeKept_isRefused(String escaped) {
        assertRefused(post("{\"message\":\"" + escaped + "\",\"ttl\":\"1-hour\"}"), 422, "message", "message_invalid");
    }

    @ParameterizedTest
    @CsvSource({"'', ttl_blank", "forever, ttl_unknown", "1-HOUR, ttl_unknown", "-1, ttl_unknown"})
    void ttl_thatIsNoneOfTheMenu_isRefused(String ttl, String code) {
        assertRefused(SOMEBODY.post("/api/activities", Map.of("message", "hello", "ttl", ttl)), 422, "ttl", code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"message\":",
                "[]",
                "\"hello\"",
                "null",
                "{\"message\":\"hello\",\"ttl\":\"1-hour\"",
                "{'message':'hello'}",
                "{\"message\":\"hello\",\"message\":\"goodbye\",\"ttl\":\"1-hour\"}",
                "{\"message\":\"hello\",\"ttl\":\"1-hour\",\"ttl\":\"1-day\"}"
            })
    void body_thatIsNotOfItsForm_isABadRequest(String body) {
        assertRefused(post(body), 400);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "POST, /api/activities, message, [\"hello\"]",
                "POST, /api/activities, message, 5",
                "POST, /api/activities, ttl, {}",
                "POST, /api/messages, handle, true",
                "POST, /api/messages, message_group_uuid, 7",
                "PUT, /api/profile/update, bio, [\"hello\"]",
                "POST, /api/session, password, 12345678",
                "POST, /api/users, email, []"
            })
    void field_ofAnotherType_isABadRequest_thatNamesIt(String method, String path, String field, String value) {
        Answer answer = SOMEBODY.send(SOMEBODY.request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{\"" + field + "\":" + value + "}")));

        assertRefused(answer, 400, field, "wrong_type");
    }

    @Test
    void body_thatIsNestedDeeply_isABadRequest() {
        String deep = "[".repeat(50_000);

        assertRefused(post("{\"message\":\"hello\",\"ttl\":\"1-hour\",\"x\":" + deep), 400);
    }

    @Test
    void body_thatIsNoUtf8_isABadRequest() {
        byte[] latin = "{\"message\":\"h\u00e9llo\",\"ttl\":\"1-hour\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(post(BodyPublishers.ofByteArray(latin), "application/json"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"})
    void body_ofAnotherType_isUnsupported(String type) {
        assertRefused(post(BodyPublishers.ofString("message=hello&ttl=1-hour"), type), 415);
    }

    @Test
    void body_ofTenMegabytes_isTooLarge() {
        byte[] large = new byte[10 << 20];
        Arrays.fill(large, (byte) 'x');

        assertThat(RawRequest.statusOf(URL, "POST /api/session", "application/json", large))
                .isEqualTo(413);
    }

    /** Clients are newer than servers at times. */
    @Test
    void field_thatNobodyKnows_isIgnored() {
        assertThat(post("{\"message\":\"hello\",\"ttl\":\"1-hour\",\"colour\":\"violet\"}")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not-a-uuid", "%00", "1;DROP TABLE activity", "1-1-1-1-1", "0198c000-0000-7000-8000-00000000001"
            })
    void uuid_thatIsNone_isABadRequest_inPathQueryAndBody(String uuid) {
        String encoded = URLEncoder.encode(uuid, StandardCharsets.UTF_8).replace("+", "%20");

        assertRefused(send("PUT", "/api/activities/" + encoded + "/like"), 400, "uuid", "uuid_invalid");
        assertRefused(SOMEBODY.get("/api/activities/home?before=" + encoded), 400, "before", "before_invalid");
        assertRefused(SOMEBODY.post("/api/notifications/read", Map.of("up_to", uuid)), 400, "up_to", "up_to_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "99999999999"})
    void limit_outsideItsBounds_isABadRequest(String limit) {
        assertRefused(SOMEBODY.get("/api/activities/home?limit=" + limit), 400, "limit", "limit_invalid");
    }

    @ParameterizedTest
    @CsvSource({"PATCH, /api/activities", "DELETE, /api/rules", "PUT, /api/session", "BREW, /api/activities"})
    void method_thatNobodyKnows_isNotAllowed(String method, String path) {
        Answer answer = send(method, path);

        assertRefused(answer, 405);
        assertThat(answer.headers().firstValue("allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "'; DROP TABLE activity; --",
                "\" OR 1=1 --",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "%s%n"
            })
    void codeInText_isText(String text) {
        Answer answer = write("crud", text);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("message").asText()).isEqualTo(text);
        assertThat(SOMEBODY.get("/api/activities/home?limit=5").body().findValuesAsText("message"))
                .contains(text);
    }

    @Test
    void path_queryOrHeader_ofAnyLength_isNoFailure() {
        assertThat(RawRequest.statusOf(URL, "GET /api/activities/@" + "x".repeat(20_000), "", new byte[0]))
                .isBetween(400, 499);
        assertThat(RawRequest.statusOf(URL, "GET /api/activities/search?term=" + "x".repeat(20_000), "", new byte[0]))
                .isBetween(400, 499);
        assertThat(RawRequest.statusOf(URL, "GET /api/activities/home", "x".repeat(30_000), new byte[0]))
                .isBetween(400, 499);
    }

    @Test
    void crud_thatIsSentTwice_isOne() {
        Answer first = postOnce("same-key", "once");
        Answer second = postOnce("same-key", "once");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().get("uuid")).isEqualTo(first.body().get("uuid"));
        assertRefused(postOnce("same-key", "twice"), 422, "idempotency_key", "idempotency_key_reused");
        assertRefused(postOnce("no key", "once"), 422, "idempotency_key", "idempotency_key_invalid");
    }

    private static Answer write(String what, String message) {
        return what.equals("crud")
                ? SOMEBODY.post("/api/activities", Map.of("message", message, "ttl", "1-hour"))
                : SOMEBODY.post(
                        "/api/activities/" + SOMEBODY.posts("to be answered") + "/reply", Map.of("message", message));
    }

    private static Answer post(String body) {
        return post(BodyPublishers.ofString(body), "application/json");
    }

    private static Answer post(BodyPublisher body, String type) {
        return SOMEBODY.send(
                SOMEBODY.request("/api/activities").header("Content-Type", type).POST(body));
    }

    private static Answer postOnce(String key, String message) {
        return SOMEBODY.send(SOMEBODY.request("/api/activities")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"message\":\"" + message + "\",\"ttl\":\"1-hour\"}")));
    }

    private static Answer send(String method, String path) {
        return SOMEBODY.send(SOMEBODY.request(path).method(method, BodyPublishers.noBody()));
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body().get("trace_id").asText()).isEqualTo(answer.traceId());
        assertThat(answer.body().get("detail").asText()).doesNotContain("Exception", "java", "dev.cruddur");
    }

    private static void assertRefused(Answer answer, int status, String field, String code) {
        assertRefused(answer, status);
        JsonNode error = answer.body().get("errors").get(0);
        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("message").asText()).isNotBlank();
    }
}
