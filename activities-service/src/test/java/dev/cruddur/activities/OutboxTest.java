package dev.cruddur.activities;

import static org.awaitility.Awaitility.await;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.TracedCall;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be delivered waits by itself. */
class OutboxTest extends ActivitiesTest {

    private final Identity author = somebody();

    @AfterEach
    void clear() {
        update("DELETE FROM outbox");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unheard-of | {}
            reply      | {"recipient_uuid": "nobody"}
            like       | []
            """)
    void messageThatNobodyCanDeliver_holdsUpNoOther_andIsKept(String topic, String payload) {
        for (int i = 0; i < 25; i++) {
            update("INSERT INTO outbox (topic, payload) VALUES ('" + topic + "', '" + payload + "')");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> count("attempts > 1") == 25);
        notifications.failNext(1);
        TracedCall reply = post(
                somebody(),
                "/activities/" + posted(author, "root", "1-hour") + "/reply",
                "{\"message\":\"an answer\"}");

        reply.send();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> notifications.callsOf(reply.traceId()).size() == 2);
        await().atMost(Duration.ofSeconds(10)).until(() -> count("true") == 25);
    }

    private long count(String condition) {
        return transactions.executeRead(status -> {
            try (PreparedStatement select =
                            status.getConnection().prepareStatement("SELECT count(*) FROM outbox WHERE " + condition);
                    ResultSet count = select.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        });
    }

    private void update(String sql) {
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                return update.executeUpdate();
            }
        });
    }
}
