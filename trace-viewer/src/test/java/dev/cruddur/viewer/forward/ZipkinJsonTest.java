package dev.cruddur.viewer.forward;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.json.tree.JsonNode;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.opentelemetry.proto.trace.v1.Status;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ZipkinJsonTest {

    private final ByteString traceId = Spans.newTraceId();

    @Test
    void span_hasItsIdsTimesAndService() {
        var parent = Spans.newSpanId();
        var span = Spans.span(traceId).setParentSpanId(parent).build();

        var json = zipkin(span);

        assertThat(text(json, "traceId")).isEqualTo(Spans.hex(traceId));
        assertThat(text(json, "id")).isEqualTo(Spans.hex(span.getSpanId()));
        assertThat(text(json, "parentId")).isEqualTo(Spans.hex(parent));
        assertThat(text(json, "name")).isEqualTo("GET /things");
        assertThat(text(json, "kind")).isEqualTo("SERVER");
        assertThat(json.get("timestamp").getLongValue()).isEqualTo(Spans.NEW_YEAR / 1000);
        assertThat(json.get("duration").getLongValue()).isEqualTo(10_000);
        assertThat(text(json.get("localEndpoint"), "serviceName")).isEqualTo("shop");
    }

    @Test
    void root_hasNoParent_andWhatIsInside_noKind() {
        var json =
                zipkin(Spans.span(traceId).setKind(SpanKind.SPAN_KIND_INTERNAL).build());

        assertThat(json.get("parentId")).isNull();
        assertThat(json.get("kind")).isNull();
    }

    @Test
    void duration_ofLessThanAMicrosecond_isOne() {
        var json = zipkin(
                Spans.span(traceId).setEndTimeUnixNano(Spans.NEW_YEAR + 999).build());

        assertThat(json.get("duration").getLongValue()).isOne();
    }

    @Test
    void call_ofADatabase_namesItsKindAndPort() {
        var json = zipkin(Spans.span(traceId)
                .setKind(SpanKind.SPAN_KIND_CLIENT)
                .addAttributes(Spans.text("server.address", "localhost"))
                .addAttributes(Spans.number("server.port", 5432))
                .addAttributes(Spans.text("db.system.name", "postgresql"))
                .build());

        assertThat(text(json.get("remoteEndpoint"), "serviceName")).isEqualTo("postgresql");
        assertThat(json.get("remoteEndpoint").get("port").getIntValue()).isEqualTo(5432);
    }

    @Test
    void attributes_areTags_thoseThatAreNoTextAsJson() {
        var list = AnyValue.newBuilder()
                .setArrayValue(ArrayValue.newBuilder()
                        .addValues(AnyValue.newBuilder().setStringValue("a\"b"))
                        .addValues(AnyValue.newBuilder().setBoolValue(true)));
        var json = zipkin(Spans.span(traceId)
                .addAttributes(Spans.number("items", 3))
                .addAttributes(KeyValue.newBuilder().setKey("list").setValue(list))
                .build());

        assertThat(text(json.get("tags"), "items")).isEqualTo("3");
        assertThat(text(json.get("tags"), "list")).isEqualTo("[\"a\\\"b\",true]");
    }

    @Test
    void failure_isMarked_andSaysWhy() {
        var json = zipkin(Spans.span(traceId)
                .setStatus(Status.newBuilder()
                        .setCode(StatusCode.STATUS_CODE_ERROR)
                        .setMessage("no more shoes"))
                .build());

        assertThat(text(json.get("tags"), "error")).isEqualTo("no more shoes");
        assertThat(text(json.get("tags"), "otel.status_code")).isEqualTo("ERROR");
    }

    @Test
    void success_isNotMarked_evenByAnAttributeOfThatName() {
        var json = zipkin(
                Spans.span(traceId).addAttributes(Spans.text("error", "false")).build());

        assertThat(json.get("tags").get("error")).isNull();
        assertThat(json.get("tags").get("otel.status_code")).isNull();
    }

    @Test
    void events_areAnnotations_withTheirAttributes() {
        var json = zipkin(Spans.span(traceId)
                .addEvents(Span.Event.newBuilder()
                        .setName("retry")
                        .setTimeUnixNano(Spans.NEW_YEAR)
                        .addAttributes(Spans.number("attempt", 2)))
                .build());

        var annotation = json.get("annotations").get(0);
        assertThat(text(annotation, "value")).isEqualTo("\"retry\": {\"attempt\":2}");
        assertThat(annotation.get("timestamp").getLongValue()).isEqualTo(Spans.NEW_YEAR / 1000);
    }

    private static JsonNode zipkin(Span span) {
        var body = Target.zipkin(URI.create("http://localhost:9411")).encoding().apply(Spans.from("shop", span));
        return ViewerClient.json(new String(body, StandardCharsets.UTF_8)).get(0);
    }

    private static String text(JsonNode object, String field) {
        return object.get(field).getStringValue();
    }
}
