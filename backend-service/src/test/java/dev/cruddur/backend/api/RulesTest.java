package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
                .contains(
                        entry("message_max_chars", 280),
                        entry("reply_max_chars", 1024),
                        entry("direct_message_max_chars", 1024),
                        entry("default_ttl", "7-days"),
                        entry("ttls", List.of(Map.of("value", "7-days", "label", "7 days", "seconds", 604800))),
                        entry("mentions_max", 10),
                        entry("handle", Map.of("min", 3, "max", 20, "pattern", "^[A-Za-z0-9_]+$")),
                        entry("display_name", Map.of("max", 50)),
                        entry("bio", Map.of("max", 160)),
                        entry(
                                "avatar",
                                Map.of(
                                        "max_bytes",
                                        2097152,
                                        "types",
                                        List.of("image/png", "image/jpeg", "image/webp"))),
                        entry(
                                "banners",
                                Stream.of(
                                                "Violet", "Ocean", "Lagoon", "Forest", "Meadow", "Sunset", "Ember",
                                                "Rose", "Plum", "Slate")
                                        .map(label -> Map.of("value", label.toLowerCase(Locale.ROOT), "label", label))
                                        .toList()),
                        entry("password", Map.of("min", 8, "max", 72)),
                        entry("search_term", Map.of("max", 280)),
                        entry("following", Map.of("max", 5000)),
                        entry("demo", false));
    }
}
