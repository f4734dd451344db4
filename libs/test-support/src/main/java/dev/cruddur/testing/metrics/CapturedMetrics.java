package dev.cruddur.testing.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.schema.TelemetrySchema;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.ExemplarData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** All metrics that the services of this JVM have exported, when a test asks for it by {@link #PROPERTIES}. */
public final class CapturedMetrics {

    /** What a test's service must be started with. */
    public static final Map<String, String> PROPERTIES =
            Map.of("otel.metrics.exporter", "captured", "otel.metric.export.interval", "100");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Queue<MetricData> METRICS = new ConcurrentLinkedQueue<>();

    private CapturedMetrics() {}

    static void add(Collection<MetricData> metrics) {
        METRICS.addAll(metrics);
    }

    /** Waits until these have been exported. */
    public static void awaitNames(String... names) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(METRICS).extracting(MetricData::getName).contains(names));
    }

    /** What a counter has come to where an attribute has that value; 0 before it has counted anything. */
    public static long count(String name, AttributeKey<String> attribute, String value) {
        return points(name)
                .filter(point -> value.equals(point.getAttributes().get(attribute)))
                .mapToLong(point -> ((LongPointData) point).getValue())
                .max()
                .orElse(0);
    }

    /** The traces that points of that metric name as their examples. */
    public static Set<String> exemplarsOf(String name) {
        return points(name)
                .flatMap(point -> point.getExemplars().stream())
                .map(ExemplarData::getSpanContext)
                .map(context -> context.getTraceId())
                .collect(Collectors.toSet());
    }

    /** All values that an attribute of that metric has had. */
    public static Set<String> valuesOf(String name, String attribute) {
        return points(name)
                .map(point -> point.getAttributes().asMap())
                .flatMap(attributes -> attributes.entrySet().stream())
                .filter(entry -> entry.getKey().getKey().equals(attribute))
                .map(entry -> String.valueOf(entry.getValue()))
                .collect(Collectors.toSet());
    }

    /** Fails when something has been exported that the schema does not declare. */
    public static void assertDeclared() {
        TelemetrySchema schema = TelemetrySchema.load();
        assertThat(schema.metrics()).containsAll(names());
        for (String name : names()) {
            List<String> attributes = points(name)
                    .flatMap(point -> point.getAttributes().asMap().keySet().stream())
                    .map(AttributeKey::getKey)
                    .distinct()
                    .toList();
            assertThat(schema.attributesOfMetric(name)).as(name).containsAll(attributes);
        }
    }

    /** What the services say themselves; the SDK also counts what it exports. */
    private static Set<String> names() {
        return METRICS.stream()
                .filter(metric -> !isOfSdk(metric.getInstrumentationScopeInfo().getName()))
                .map(MetricData::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isOfSdk(String scope) {
        return scope.startsWith("io.opentelemetry.sdk") || scope.startsWith("io.opentelemetry.exporters");
    }

    private static Stream<? extends PointData> points(String name) {
        return METRICS.stream()
                .filter(metric -> metric.getName().equals(name))
                .flatMap(metric -> metric.getData().getPoints().stream());
    }
}
