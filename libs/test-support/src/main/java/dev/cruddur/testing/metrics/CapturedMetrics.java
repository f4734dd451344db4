package dev.cruddur.testing.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.schema.TelemetrySchema;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.metrics.data.DoublePointData;
import io.opentelemetry.sdk.metrics.data.ExemplarData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.metrics.data.SumData;
import java.time.Duration;
import java.util.Collection;
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

    /** What a metric of one series was when it was last exported; not a number before that. */
    public static double latest(String name) {
        return points(name).mapToDouble(CapturedMetrics::value).reduce(Double.NaN, (_, latest) -> latest);
    }

    private static double value(PointData point) {
        return point instanceof LongPointData whole ? whole.getValue() : ((DoublePointData) point).getValue();
    }

    /** The traces that points of that metric name as their examples. */
    public static Set<String> exemplarsOf(String name) {
        return points(name)
                .flatMap(point -> point.getExemplars().stream())
                .map(ExemplarData::getSpanContext)
                .map(context -> context.getTraceId())
                .collect(Collectors.toSet());
    }

    /** The attributes of that metric's points, as text, of those that are about one route. */
    public static Set<Map<String, String>> seriesOf(String name, String route) {
        return points(name)
                .map(point -> text(point.getAttributes()))
                .filter(attributes -> route.equals(attributes.get("http.route")))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> text(Attributes attributes) {
        return attributes.asMap().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().getKey(), one -> String.valueOf(one.getValue())));
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
        assertThat(METRICS)
                .filteredOn(
                        metric -> !isOfSdk(metric.getInstrumentationScopeInfo().getName()))
                .allSatisfy(metric -> assertThat(schema.objectionsToMetric(
                                metric.getName(), instrument(metric), metric.getUnit(), attributes(metric)))
                        .as(metric.getName())
                        .isEmpty());
    }

    private static Set<String> attributes(MetricData metric) {
        return metric.getData().getPoints().stream()
                .flatMap(point -> point.getAttributes().asMap().keySet().stream())
                .map(AttributeKey::getKey)
                .collect(Collectors.toSet());
    }

    private static String instrument(MetricData metric) {
        return switch (metric.getType()) {
            case LONG_SUM -> counter(metric.getLongSumData());
            case DOUBLE_SUM -> counter(metric.getDoubleSumData());
            case LONG_GAUGE, DOUBLE_GAUGE -> "gauge";
            default -> "histogram";
        };
    }

    private static String counter(SumData<?> sum) {
        return sum.isMonotonic() ? "counter" : "updowncounter";
    }

    /** The SDK also counts what it exports itself. */
    private static boolean isOfSdk(String scope) {
        return scope.startsWith("io.opentelemetry.sdk") || scope.startsWith("io.opentelemetry.exporters");
    }

    private static Stream<? extends PointData> points(String name) {
        return METRICS.stream()
                .filter(metric -> metric.getName().equals(name))
                .flatMap(metric -> metric.getData().getPoints().stream());
    }
}
