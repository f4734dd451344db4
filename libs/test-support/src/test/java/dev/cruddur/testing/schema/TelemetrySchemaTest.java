package dev.cruddur.testing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is emitted is held against what is declared for its like, and not against all that there is. */
class TelemetrySchemaTest {

    private static final Map<String, String> GET =
            Map.of("http.request.method", "GET", "http.route", "/api/rules", "url.path", "/api/rules");

    private final TelemetrySchema schema = TelemetrySchema.load();

    @Test
    void span_asItIsDeclared_isWelcome() {
        assertThat(schema.objectionsToSpan("SERVER", "GET /api/rules", GET)).isEmpty();
    }

    @Test
    void span_withAnAttributeOfOthers_isObjectedTo() {
        Map<String, String> statement = Map.of("db.query.summary", "SELECT a.b", "http.route", "/api/rules");

        assertThat(schema.objectionsToSpan("CLIENT", "SELECT a.b", statement)).containsExactly("http.route");
    }

    @Test
    void span_thatIsNotNamedByItsRoute_isObjectedTo() {
        assertThat(schema.objectionsToSpan("SERVER", "GET /api/rules?token=1", GET))
                .containsExactly("the name \"GET /api/rules?token=1\" of a span of kind SERVER");
    }

    @Test
    void spanOfOurs_thatNobodyHasDeclared_isObjectedTo() {
        assertThat(schema.objectionsToSpan("INTERNAL", "click button", Map.of()))
                .hasSize(1);
        assertThat(schema.objectionsToSpan("INTERNAL", "like crud", Map.of())).isEmpty();
        assertThat(schema.objectionsToSpan("SERVER", "like crud", Map.of())).hasSize(1);
    }

    @Test
    void span_namedByAnAttribute_mustHaveIt() {
        assertThat(schema.objectionsToSpan("INTERNAL", "deliver reply", Map.of("cruddur.outbox.topic", "reply")))
                .isEmpty();
        assertThat(schema.objectionsToSpan("INTERNAL", "deliver reply", Map.of("cruddur.outbox.topic", "like")))
                .hasSize(1);
    }

    @Test
    void resource_withAFactOfTheDomain_isObjectedTo() {
        assertThat(schema.objectionsToResource(Set.of("service.name", "cruddur.feed.items")))
                .containsExactly("cruddur.feed.items");
    }

    @Test
    void event_thatIsNoException_isObjectedTo() {
        assertThat(schema.objectionsToEvent("exception", List.of("exception.type")))
                .isEmpty();
        assertThat(schema.objectionsToEvent("exception", List.of("user.email"))).containsExactly("user.email");
        assertThat(schema.objectionsToEvent("click", List.of())).hasSize(1);
    }

    @Test
    void metric_ofAnotherInstrumentOrUnit_isObjectedTo() {
        String lag = "cruddur.outbox.lag";

        assertThat(schema.objectionsToMetric(lag, "gauge", "s", Set.of())).isEmpty();
        assertThat(schema.objectionsToMetric(lag, "counter", "ms", Set.of("user.id")))
                .containsExactly("the instrument counter", "the unit ms", "user.id");
        assertThat(schema.objectionsToMetric("cruddur.unknown", "gauge", "s", Set.of()))
                .hasSize(1);
    }

    @Test
    void lineOfTheLog_withSomethingElse_isObjectedTo() {
        assertThat(schema.objectionsToLog(Set.of("session.id", "user.id", "exception.type")))
                .isEmpty();
        assertThat(schema.objectionsToLog(Set.of("user.email"))).containsExactly("user.email");
    }
}
