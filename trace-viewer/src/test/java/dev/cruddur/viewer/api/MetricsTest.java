package dev.cruddur.viewer.api;

import static dev.cruddur.viewer.support.Spans.NEW_YEAR;
import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.viewer.support.Metrics;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.metrics.v1.AggregationTemporality;
import io.opentelemetry.proto.metrics.v1.Exemplar;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogram;
import io.opentelemetry.proto.metrics.v1.ExponentialHistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Histogram;
import io.opentelemetry.proto.metrics.v1.HistogramDataPoint;
import io.opentelemetry.proto.metrics.v1.Metric;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class MetricsTest {

    private final ViewerClient viewer;

    MetricsTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @Test
    void points_becomeASeriesForEachSetOfAttributes() {
        send("shop", Metrics.gauge("pool.used", 2, 5, "one"));
        send("shop", Metrics.gauge("pool.used", 1, 4, "one"), Metrics.gauge("pool.used", 1, 7, "two"));
        var answer = get("/api/metrics/pool.used");

        assertThat(answer.get("series").size()).isEqualTo(2);
        assertThat(answer.get("series").get(0).get("attributes").get("pool").getStringValue())
                .isEqualTo("one");
        assertThat(values(answer.get("series").get(0))).containsExactly(4.0, 5.0);
    }

    @Test
    void samePointAgain_changesNothing() {
        send("shop", Metrics.gauge("again", 1, 1, "one"));
        send("shop", Metrics.gauge("again", 1, 1, "one"));

        assertThat(values(get("/api/metrics/again").get("series").get(0))).containsExactly(1.0);
    }

    @Test
    void series_areThoseThatAreMeant() {
        send(
                "shop",
                Metrics.gauge("wanted", 1, 1, "one"),
                Metrics.gauge("wanted", 1, 2, "two"),
                Metrics.gauge("wanted", 9, 3, "two"));
        send("bank", Metrics.gauge("wanted", 1, 4, "two"));

        assertThat(get("/api/metrics/wanted?service=bank").get("series").size()).isEqualTo(1);
        assertThat(get("/api/metrics/wanted?query=pool%20%3D%20two%20and%20service%20%21%3D%20bank")
                        .get("series")
                        .size())
                .isEqualTo(1);
        assertThat(values(get("/api/metrics/wanted?service=shop&query=pool%20%3D%20two&to=2026-01-01T00:00:05Z")
                        .get("series")
                        .get(0)))
                .containsExactly(2.0);
    }

    @Test
    void histogram_keepsItsBucketsAndExemplars() {
        var traceId = Spans.newTraceId();
        var exemplar = Exemplar.newBuilder()
                .setTimeUnixNano(NEW_YEAR)
                .setAsDouble(0.3)
                .setTraceId(traceId)
                .setSpanId(Spans.spanId(7));
        var point = HistogramDataPoint.newBuilder()
                .setTimeUnixNano(NEW_YEAR)
                .setCount(3)
                .setSum(0.6)
                .addAllExplicitBounds(List.of(0.1, 0.5))
                .addAllBucketCounts(List.of(1L, 2L, 0L))
                .addExemplars(exemplar);
        send(
                "shop",
                Metric.newBuilder()
                        .setName("http.server.request.duration")
                        .setUnit("s")
                        .setHistogram(Histogram.newBuilder()
                                .setAggregationTemporality(AggregationTemporality.AGGREGATION_TEMPORALITY_DELTA)
                                .addDataPoints(point)));
        var answer = get("/api/metrics/http.server.request.duration");
        var told = answer.get("series").get(0).get("points").get(0);

        assertThat(answer.get("type").getStringValue()).isEqualTo("histogram");
        assertThat(answer.get("temporality").getStringValue()).isEqualTo("delta");
        assertThat(told.get("count").getIntValue()).isEqualTo(3);
        assertThat(told.get("buckets").size()).isEqualTo(3);
        assertThat(told.get("exemplars").get(0).get("trace_id").getStringValue())
                .isEqualTo(Spans.hex(traceId));
        assertThat(told.get("exemplars").get(0).get("value").getDoubleValue()).isEqualTo(0.3);
    }

    @Test
    void exponentialHistogram_isToldAsAnOrdinaryOne() {
        var point = ExponentialHistogramDataPoint.newBuilder()
                .setTimeUnixNano(NEW_YEAR)
                .setScale(0)
                .setCount(6)
                .setZeroCount(1)
                .setPositive(ExponentialHistogramDataPoint.Buckets.newBuilder()
                        .setOffset(1)
                        .addAllBucketCounts(List.of(2L, 3L)));
        send(
                "shop",
                Metric.newBuilder()
                        .setName("exponential")
                        .setExponentialHistogram(
                                ExponentialHistogram.newBuilder().addDataPoints(point)));
        var told = get("/api/metrics/exponential")
                .get("series")
                .get(0)
                .get("points")
                .get(0);

        assertThat(doubles(told.get("bounds"))).containsExactly(2.0, 4.0, 8.0);
        assertThat(doubles(told.get("buckets"))).containsExactly(1.0, 2.0, 3.0, 0.0);
    }

    @Test
    void list_sumsUpEachName() {
        send("lister", Metrics.gauge("listed", 1, 1, "one"), Metrics.gauge("listed", 1, 1, "two"));

        assertThat(viewer.get("/api/metrics?service=lister").body())
                .asString()
                .isEqualTo("{\"metrics\":[{\"name\":\"listed\",\"unit\":\"\",\"description\":\"\",\"type\":\"gauge\","
                        + "\"series_count\":2,\"services\":[\"lister\"],\"attributes\":[\"pool\"]}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/metrics/nothing", "/api/metrics/nothing?service=shop"})
    void unknownName_isAProblem(String path) {
        assertThat(viewer.get(path).statusCode()).isEqualTo(404);
    }

    private void send(String service, Metric.Builder... metrics) {
        assertThat(viewer.post(
                                "/v1/metrics",
                                PROTOBUF,
                                Metrics.request(service, metrics).toByteArray())
                        .statusCode())
                .isEqualTo(200);
    }

    private JsonNode get(String path) {
        return ViewerClient.json(viewer.get(path));
    }

    private static List<Double> values(JsonNode series) {
        return doublesOf(series.get("points"), "value");
    }

    private static List<Double> doubles(JsonNode list) {
        var all = new ArrayList<Double>();
        list.values().forEach(value -> all.add(value.getDoubleValue()));
        return all;
    }

    private static List<Double> doublesOf(JsonNode list, String field) {
        var all = new ArrayList<Double>();
        list.values().forEach(item -> all.add(item.get(field).getDoubleValue()));
        return all;
    }
}
