package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RulesTest implements BackendTest {

    @Inject
    Api api;

    @Test
    void rules_areOursAndThoseOfActivitiesService() {
        ACTIVITIES.answers("GET /activities/rules", 200, """
                {"message_max_chars":280,"reply_max_chars":1024,"default_ttl":"7-days",
                "ttls":[{"value":"7-days","label":"7 days","seconds":604800}]}""");

        assertThat(api.get("/rules").object())
                .isEqualTo(Map.of(
                        "message_max_chars",
                        280,
                        "reply_max_chars",
                        1024,
                        "default_ttl",
                        "7-days",
                        "ttls",
                        List.of(Map.of("value", "7-days", "label", "7 days", "seconds", 604800)),
                        "mentions_max",
                        10,
                        "handle",
                        Map.of("min", 3, "max", 20, "pattern", "^[A-Za-z0-9_]+$"),
                        "display_name",
                        Map.of("max", 50),
                        "bio",
                        Map.of("max", 160),
                        "password",
                        Map.of("min", 8, "max", 72),
                        "search_term",
                        Map.of("max", 280),
                        "demo",
                        false));
    }
}
