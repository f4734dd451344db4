package dev.cruddur.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.testing.log.CapturedLog;
import dev.cruddur.testing.metrics.CapturedMetrics;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database refuses shows in the trace, as what it is and without what was written. */
class FailedStatementTest extends ActivitiesTest {

    private static final String DURATION = "db.client.operation.duration";

    /** Of SQLSTATE. */
    private static final String CHECK_VIOLATION = "23514";

    private final String canary = "canary" + UUID.randomUUID();
    private final CapturedLog log = new CapturedLog();

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = super.getProperties();
        properties.putAll(CapturedMetrics.PROPERTIES);
        return properties;
    }

    @BeforeEach
    void refuseCanaries() {
        update("ALTER TABLE activity DROP CONSTRAINT IF EXISTS no_canary");
        update("ALTER TABLE activity ADD CONSTRAINT no_canary CHECK (message NOT LIKE 'canary%')");
    }

    @AfterAll
    void listenNoMore() {
        log.close();
    }

    @Test
    void statementThatBreaksAConstraint_isAnErrorWithItsCode_recordedOnce() {
        SpanData insert = statement(postCanary());

        assertThat(insert.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(text(insert, "db.response.status_code")).isEqualTo(CHECK_VIOLATION);
        assertThat(text(insert, "error.type")).isEqualTo(CHECK_VIOLATION);
        assertThat(insert.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getName()).isEqualTo("exception");
            assertThat(event.getAttributes().get(AttributeKey.stringKey("exception.message")))
                    .contains("no_canary");
        });
    }

    @Test
    void statementThatBreaksAConstraint_isCountedByItsError_withoutACodeThatSaysNothing() {
        postCanary();

        await().untilAsserted(() -> assertThat(CapturedMetrics.valuesOf(DURATION, "error.type"))
                .contains("org.postgresql.util.PSQLException"));
        assertThat(CapturedMetrics.valuesOf(DURATION, "db.response.status_code"))
                .isEmpty();
        CapturedMetrics.assertDeclared();
    }

    @Test
    void rowThatBreaksAConstraint_isInNoSpanAndNoLogLine() {
        Trace trace = postCanary();

        assertThat(trace.spans()).hasSize(2);
        assertThat(trace.spans().toString()).contains("no_canary").doesNotContain(canary);
        assertThat(log.lines()).noneMatch(line -> line.contains(canary)).anyMatch(line -> line.contains("no_canary"));
    }

    private Trace postCanary() {
        TracedCall call = post(somebody(), "/activities", "{\"message\":\"" + canary + "\",\"ttl\":\"1-hour\"}");

        assertThat(call.send().statusCode()).isEqualTo(500);

        return CapturedSpans.awaitTree(call.traceId(), """
                activities-service SERVER POST /activities
                  activities-service CLIENT INSERT activity
                """);
    }

    private static SpanData statement(Trace trace) {
        return trace.spans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .findFirst()
                .orElseThrow();
    }

    private static String text(SpanData span, String attribute) {
        return String.valueOf(span.getAttributes().get(AttributeKey.stringKey(attribute)));
    }

    private void update(String sql) {
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                return update.executeUpdate();
            }
        });
    }
}
