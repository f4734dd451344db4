package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Pair;
import dev.cruddur.testing.log.CapturedLog;
import dev.cruddur.testing.spans.CapturedSpans;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two people write to each other is in nobody's telemetry. */
@MicronautTest(transactional = false)
class MessageSecrecyTest implements BackendTest {

    @Inject
    Api api;

    private final String canary = "canary" + UUID.randomUUID();
    private final CapturedLog log = new CapturedLog();

    @BeforeEach
    void letThemBeTold() {
        NOTIFICATIONS.answers("POST /notifications", 201, "");
    }

    @AfterAll
    void listenNoMore() {
        log.close();
    }

    @Test
    void message_sentListedAndRead_isInNoSpanAndNoLogLine() {
        Pair pair = Pair.of(api);
        Answer sent = pair.writes(canary);
        Answer listed = api.get("/message_groups", pair.other());
        Answer read = api.get("/messages/" + pair.group(), pair.other());

        assertThat(listed.body().toString()).contains(canary);
        assertThat(read.body().toString()).contains(canary);
        assertSilent(sent, listed, read);
    }

    @Test
    void message_thatIsRefused_isInNoSpanAndNoLogLine() {
        Pair pair = Pair.of(api);
        UUID key = UUID.randomUUID();
        pair.writes("hello", key);

        assertSilent(
                pair.writes(canary, key),
                pair.writes(canary.repeat(100)),
                pair.writes(canary + "\u0000"),
                api.post("/messages", Map.of("message", canary, "message_group_uuid", canary), pair.one()),
                api.post("/messages", Map.of("message", canary, "handle", canary), pair.one()),
                api.post("/messages", Map.of("message", Map.of("text", canary)), pair.one()));
    }

    private void assertSilent(Answer... answers) {
        for (Answer answer : answers) {
            CapturedSpans.await(
                    answer.traceId(), trace -> assertThat(trace.orphans()).isEmpty());
        }
        assertThat(CapturedSpans.all().toString()).isNotEmpty().doesNotContain(canary);
        assertThat(log.lines()).noneMatch(line -> line.contains(canary));
    }
}
