package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.purge.Purge;
import dev.cruddur.defaults.telemetry.TraceAttributes;
import dev.cruddur.testing.metrics.CapturedMetrics;
import dev.cruddur.testing.spans.CapturedSpans;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PurgeTest extends ActivitiesTest {

    private static final int BATCH = 2;

    private final Identity author = somebody();

    @Inject
    Purge purge;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(super.getProperties());
        properties.putAll(CapturedMetrics.PROPERTIES);
        properties.put("cruddur.purge.interval", "50ms");
        properties.put("cruddur.purge.batch-size", String.valueOf(BATCH));
        return properties;
    }

    @Test
    void expiredThread_goes_withItsRepliesReactionsAndTags() {
        String crud = posted(author, "gone #soon", "1-hour");
        String reply = replied(author, replied(somebody(), crud));
        put(somebody(), "/activities/" + reply + "/like").send();
        put(somebody(), "/activities/" + crud + "/repost").send();

        expireThread(crud);

        await().untilAsserted(() -> assertThat(count("""
                (SELECT count(*) FROM activity WHERE uuid = :it OR root_activity_uuid = :it)
                + (SELECT count(*) FROM activity_tag WHERE activity_uuid = :it)
                + (SELECT count(*) FROM activity_repost WHERE activity_uuid = :it)
                """, crud)).isZero());
        assertThat(count("(SELECT count(*) FROM activity_like WHERE activity_uuid = :it)", reply))
                .isZero();
    }

    @Test
    void whatIsAlive_stays_withItsCounts() {
        String alive = posted(author, "alive", "1-hour");
        replied(author, alive);
        String expired = posted(author, "expired", "1-hour");

        expireThread(expired);

        await().until(() -> isGone(expired));
        assertThat(isGone(alive)).isFalse();
        assertThat(count("(SELECT replies_count FROM activity WHERE uuid = :it)", alive))
                .isEqualTo(1);
    }

    @Test
    void purge_isATraceOfItsOwn_inBatches_andNoneWhenThereIsNothing() {
        String crud = posted(author, "root", "1-hour");
        for (int i = 0; i < 2 * BATCH; i++) {
            replied(author, crud);
        }

        expireThread(crud);

        await().untilAsserted(() -> assertThat(purges())
                .anySatisfy(span -> assertThat(
                                CapturedSpans.trace(span.getTraceId()).tree())
                        .isEqualTo("""
                        activities-service INTERNAL purge cruds
                          activities-service CLIENT DELETE activity
                          activities-service CLIENT DELETE activity
                          activities-service CLIENT DELETE activity
                        """)));
        assertThat(purges())
                .allSatisfy(span -> assertThat(span.getAttributes().get(TraceAttributes.PURGED))
                        .isPositive());
    }

    @Test
    void whatHasExpired_isCounted_byWhatItWas() {
        String crud = posted(author, "root", "1-hour");
        replied(author, crud);
        long before = expired();

        expireThread(crud);

        await().untilAsserted(() -> assertThat(expired()).isGreaterThanOrEqualTo(before + 2));
    }

    @Test
    void whatAnotherInstanceIsBusyWith_isPassedOver() {
        String busy = posted(author, "busy", "1-hour");
        String free = posted(author, "free", "1-hour");

        holding(busy, () -> {
            expireThread(busy);
            expireThread(free);
            await().until(() -> isGone(free));
            assertThat(isGone(busy)).isFalse();
        });

        await().until(() -> isGone(busy));
    }

    private static long expired() {
        return CapturedMetrics.count("cruddur.rows.expired", TraceAttributes.PURGE, "cruds");
    }

    private static List<SpanData> purges() {
        return CapturedSpans.all().stream()
                .filter(span -> span.getName().equals("purge cruds"))
                .toList();
    }

    private void expireThread(String crud) {
        // A transaction of its own, whatever this thread is in the middle of.
        CompletableFuture.runAsync(() -> execute(
                        "UPDATE activity SET expires_at = now() - interval '1 day' WHERE :it IN (uuid, root_activity_uuid)",
                        crud))
                .join();
    }

    private boolean isGone(String crud) {
        return count("(SELECT count(*) FROM activity WHERE uuid = :it)", crud) == 0;
    }

    /** Runs something while a transaction has the crud locked, as one that replies to it has. */
    private void holding(String crud, Runnable work) {
        transactions.executeWrite(status -> {
            execute("SELECT FROM activity WHERE uuid = :it FOR KEY SHARE", crud);
            work.run();
            return true;
        });
    }

    private long count(String sum, String crud) {
        return transactions.executeRead(status -> {
            try (Statement select = status.getConnection().createStatement();
                    ResultSet row = select.executeQuery("SELECT " + about(sum, crud))) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private void execute(String sql, String crud) {
        transactions.executeWrite(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                return statement.execute(about(sql, crud));
            }
        });
    }

    private static String about(String sql, String crud) {
        return sql.replace(":it", "'" + UUID.fromString(crud) + "'::uuid");
    }
}
