package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class AccessTest implements BackendTest {

    @Inject
    Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/session",
                "/account",
                "/sessions",
                "/notifications",
                "/activities/notifications",
                "/notifications/unread-count",
                "/notifications/stream",
                "/message_groups",
                "/message_groups/unread-count",
                "/message_groups/0198c000-0000-7000-8000-000000000001",
                "/message_groups/with/@amara",
                "/messages/0198c000-0000-7000-8000-000000000001",
                "/activities/following",
                "/activities/following/stream"
            })
    void privateRead_withoutASession_isRefused(String path) {
        assertThat(api.get(path).status()).isEqualTo(401);
        assertThat(ACTIVITIES.asked()).isEmpty();
        assertThat(NOTIFICATIONS.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activities",
                "/activities/0198c000-0000-7000-8000-000000000001/reply",
                "/notifications/read",
                "/messages",
                "/messages/0198c000-0000-7000-8000-000000000001/read"
            })
    void privateWrite_withoutASession_isRefused(String path) {
        assertThat(api.post(path, Map.of("message", "hello", "ttl", "1-day")).status())
                .isEqualTo(401);
        assertThat(ACTIVITIES.asked()).isEmpty();
        assertThat(NOTIFICATIONS.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/like", "/repost", ""})
    void actionOnACrud_withoutASession_isRefused(String action) {
        String path = "/activities/0198c000-0000-7000-8000-000000000001" + action;

        assertThat(api.delete(path, null).status()).isEqualTo(401);
        assertThat(action.isEmpty() ? 401 : api.put(path, null).status()).isEqualTo(401);
        assertThat(ACTIVITIES.asked()).isEmpty();
    }

    @Test
    void changeOfAnAccount_withoutASession_isRefused() {
        assertThat(api.put("/profile/password", null).status()).isEqualTo(401);
        assertThat(api.delete("/sessions", null).status()).isEqualTo(401);
        assertThat(api.delete("/sessions/0198c000-0000-7000-8000-000000000001", null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void follow_withoutASession_isRefused() {
        assertThat(api.put("/users/@amara/follow", null).status()).isEqualTo(401);
        assertThat(api.delete("/users/@amara/follow", null).status()).isEqualTo(401);
    }

    @Test
    void unknownRoute_isNotFound_forEverybody() {
        assertThat(api.get("/nowhere").status()).isEqualTo(404);
    }

    @Test
    void health_isUp() {
        assertThat(api.get("/health").object()).isEqualTo(Map.of("status", "UP"));
    }

    @Test
    void demo_whereThereIsNone_isNotFound() {
        assertThat(api.get("/session/demo").status()).isEqualTo(404);
        assertThat(api.post("/session/demo", Map.of()).status()).isEqualTo(404);
    }
}
