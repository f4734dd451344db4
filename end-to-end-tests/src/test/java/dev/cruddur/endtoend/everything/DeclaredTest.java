package dev.cruddur.endtoend.everything;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Attributes;
import dev.cruddur.testing.schema.TelemetrySchema;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.metrics.v1.Exemplar;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.metrics.v1.NumberDataPoint;
import io.opentelemetry.proto.metrics.v1.Sum;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is emitted is declared in {@code telemetry-schema/}: all of it, and not only what some test happens to look at.
 */
class DeclaredTest {

    private final TelemetrySchema schema = TelemetrySchema.load();
    private final UsedStack stack = UsedStack.get();

    @Test
    void resources_areDeclared() {
        Stream<Resource> resources = Stream.of(
                        stack.recorder.spans().stream().map(one -> one.getResource()),
                        stack.recorder.logs().stream().map(one -> one.getResource()),
                        stack.recorder.metrics().stream().map(one -> one.getResource()))
                .flatMap(signal -> signal);

        assertThat(resources.distinct())
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(schema.objectionsToResource(keys(resource.getAttributesList())))
                        .isEmpty());
    }

    @Test
    void spans_areDeclared() {
        assertThat(spans())
                .isNotEmpty()
                .allSatisfy(span -> assertThat(schema.objectionsToSpan(
                                span.getKind().name().substring("SPAN_KIND_".length()),
                                span.getName(),
                                Attributes.of(span.getAttributesList())))
                        .as(span.getName())
                        .isEmpty());
    }

    @Test
    void events_areDeclared() {
        assertThat(spans())
                .flatExtracting(Span::getEventsList)
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(schema.objectionsToEvent(event.getName(), keys(event.getAttributesList())))
                                .isEmpty());
    }

    /** No link of ours has something to say beside where it leads. */
    @Test
    void links_sayNothingMore() {
        assertThat(spans())
                .flatExtracting(Span::getLinksList)
                .allSatisfy(link -> assertThat(link.getAttributesList()).isEmpty());
    }

    @Test
    void linesOfTheLog_areDeclared() {
        assertThat(stack.recorder.logs())
                .flatExtracting(one -> one.getScopeLogsList())
                .flatExtracting(scope -> scope.getLogRecordsList())
                .isNotEmpty()
                .allSatisfy((LogRecord line) -> assertThat(schema.objectionsToLog(keys(line.getAttributesList())))
                        .as(line.getBody().getStringValue())
                        .isEmpty());
    }

    @Test
    void metrics_areDeclared_withTheirInstrumentsAndUnits() {
        assertThat(metrics())
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(schema.objectionsToMetric(
                                metric.getName(), instrument(metric), metric.getUnit(), points(metric)))
                        .as(metric.getName())
                        .isEmpty());
    }

    @Test
    void examplesOfMetrics_areDeclared() {
        assertThat(metrics())
                .flatExtracting(DeclaredTest::exemplars)
                .isNotEmpty()
                .allSatisfy(exemplar -> assertThat(schema.undeclared(keys(exemplar.getFilteredAttributesList())))
                        .isEmpty());
    }

    private List<Span> spans() {
        return stack.recorder.spans().stream()
                .flatMap(one -> one.getScopeSpansList().stream())
                .flatMap(scope -> scope.getSpansList().stream())
                .toList();
    }

    /** What is ours; the SDK also counts what it exports itself. */
    private List<Metric> metrics() {
        return stack.recorder.metrics().stream()
                .flatMap(one -> one.getScopeMetricsList().stream())
                .filter(scope -> !scope.getScope().getName().matches("io\\.opentelemetry\\.(sdk|exporters).*"))
                .flatMap(scope -> scope.getMetricsList().stream())
                .toList();
    }

    private static String instrument(Metric metric) {
        return switch (metric.getDataCase()) {
            case SUM -> counter(metric.getSum());
            case GAUGE -> "gauge";
            default -> "histogram";
        };
    }

    private static String counter(Sum sum) {
        return sum.getIsMonotonic() ? "counter" : "updowncounter";
    }

    private static Set<String> points(Metric metric) {
        Stream<List<KeyValue>> numbers = numbers(metric).map(NumberDataPoint::getAttributesList);
        Stream<List<KeyValue>> histograms =
                metric.getHistogram().getDataPointsList().stream().map(point -> point.getAttributesList());
        return Stream.concat(numbers, histograms)
                .flatMap(attributes -> keys(attributes).stream())
                .collect(toSet());
    }

    private static List<Exemplar> exemplars(Metric metric) {
        return Stream.concat(
                        numbers(metric).flatMap(point -> point.getExemplarsList().stream()),
                        metric.getHistogram().getDataPointsList().stream()
                                .flatMap(point -> point.getExemplarsList().stream()))
                .toList();
    }

    private static Stream<NumberDataPoint> numbers(Metric metric) {
        return Stream.concat(
                metric.getSum().getDataPointsList().stream(), metric.getGauge().getDataPointsList().stream());
    }

    private static Set<String> keys(Collection<KeyValue> attributes) {
        return attributes.stream().map(KeyValue::getKey).collect(toSet());
    }
}
