package dev.cruddur.activities;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.telemetry.TraceAttributes;
import dev.cruddur.testing.metrics.CapturedMetrics;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service with a database and an outbox says of them. */
class TelemetryTest extends ActivitiesTest {

    private static final String VISIT = "3f2b8c1e-7d4a-4f6b-9a0c-5e1d2c3b4a59";
    private static final String PERSON = "0198c000-0000-7000-8000-000000000001";

    private static final AttributeKey<String> DATABASE = AttributeKey.stringKey("db.system.name");

    private final Identity author = somebody();

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = super.getProperties();
        properties.putAll(CapturedMetrics.PROPERTIES);
        return properties;
    }

    @Test
    void visitAndPerson_standOnEverySpan_ofStatementsAndDeliveriesToo() {
        TracedCall call = reply().header("baggage", "session.id=" + VISIT + ",user.id=" + PERSON);

        call.send();

        Trace trace = CapturedSpans.await(
                call.traceId(), found -> assertThat(found.spans()).hasSize(7));
        assertThat(trace.spans())
                .allSatisfy(span -> assertThat(attributes(span))
                        .containsEntry("session.id", VISIT)
                        .containsEntry("user.id", PERSON));
    }

    @Test
    void statement_isDescribed_withoutItsValues() {
        TracedCall call = reply();

        call.send();

        Trace trace = CapturedSpans.await(
                call.traceId(), found -> assertThat(found.spans()).hasSize(7));
        SpanData insert = trace.spans().stream()
                .filter(span ->
                        span.getName().startsWith("INSERT") && span.getName().endsWith("activity"))
                .findFirst()
                .orElseThrow();
        assertThat(attributes(insert))
                .containsEntry("db.system.name", "postgresql")
                .containsEntry("db.operation.name", "INSERT")
                .containsEntry("db.collection.name", "activity")
                .containsEntry("db.query.summary", "INSERT activity SELECT activity")
                .containsKeys("db.namespace", "server.address", "server.port")
                .satisfies(attributes -> assertThat(String.valueOf(attributes.get("db.query.text")))
                        .contains("?")
                        .doesNotContain("an answer"));
    }

    @Test
    void statementsThatNobodyAskedFor_areNotTraced() {
        notifications.failNext(1);
        TracedCall call = reply();

        call.send();

        // By now the database has been made, and the outbox has been looked into for the second attempt.
        CapturedSpans.await(
                call.traceId(),
                trace -> assertThat(trace.named("deliver reply")).hasSize(2));
        assertThat(CapturedSpans.all())
                .filteredOn(span -> span.getAttributes().get(DATABASE) != null)
                .isNotEmpty()
                .allSatisfy(span ->
                        assertThat(span.getParentSpanContext().isValid()).isTrue());
    }

    @Test
    void databaseAndPool_areMeasured_withExamples() {
        TracedCall call = reply();

        call.send();

        CapturedMetrics.awaitNames(
                "db.client.operation.duration",
                "db.client.connection.count",
                "db.client.connection.max",
                "db.client.connection.idle.min",
                "db.client.connection.pending_requests",
                "cruddur.cruds.posted");
        assertThat(CapturedMetrics.valuesOf("db.client.connection.count", "db.client.connection.state"))
                .containsExactlyInAnyOrder("used", "idle");
        assertThat(CapturedMetrics.latest("db.client.connection.max"))
                .isGreaterThanOrEqualTo(CapturedMetrics.latest("db.client.connection.idle.min"))
                .isPositive();
        assertThat(CapturedMetrics.valuesOf("cruddur.cruds.posted", "cruddur.crud.ttl"))
                .contains("1-hour");
        await().untilAsserted(() -> assertThat(CapturedMetrics.exemplarsOf("db.client.operation.duration"))
                .contains(call.traceId()));
        CapturedMetrics.assertDeclared();
    }

    @Test
    void messageThatDoesNotArrive_isDepthAndLag_untilItDoes() {
        notifications.failNext(1);

        reply().send();

        await().untilAsserted(() -> {
            assertThat(CapturedMetrics.latest("cruddur.outbox.depth")).isEqualTo(1);
            assertThat(CapturedMetrics.latest("cruddur.outbox.lag")).isPositive();
        });
        await().untilAsserted(() -> {
            assertThat(CapturedMetrics.latest("cruddur.outbox.depth")).isZero();
            assertThat(CapturedMetrics.latest("cruddur.outbox.lag")).isZero();
        });
        CapturedMetrics.assertDeclared();
    }

    @Test
    void crudThatIsRepeated_isCountedOnce() {
        String hello = "{\"message\":\"hello\",\"ttl\":\"7-days\"}";

        post(author, "/activities", hello).header("Idempotency-Key", "one").send();
        post(author, "/activities", hello).header("Idempotency-Key", "one").send();
        post(author, "/activities", hello).header("Idempotency-Key", "another").send();

        await().untilAsserted(() -> assertThat(
                        CapturedMetrics.count("cruddur.cruds.posted", TraceAttributes.CRUD_TTL, "7-days"))
                .isEqualTo(2));
    }

    private TracedCall reply() {
        return post(
                somebody(),
                "/activities/" + posted(author, "root", "1-hour") + "/reply",
                "{\"message\":\"an answer\"}");
    }

    private static Map<String, Object> attributes(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(toMap(
                        (Map.Entry<AttributeKey<?>, Object> entry) ->
                                entry.getKey().getKey(),
                        Map.Entry::getValue));
    }
}
