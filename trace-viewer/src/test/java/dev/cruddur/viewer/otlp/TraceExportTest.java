package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.JSON;
import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@MicronautTest
class TraceExportTest {

    private final ViewerClient viewer;
    private final ByteString traceId = Spans.newTraceId();

    TraceExportTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @Test
    void protobuf_isAnsweredInProtobufAndKept() throws IOException {
        var response = viewer.send(Spans.from("shop", Spans.span(traceId).build()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue(PROTOBUF);
        assertThat(ExportTraceServiceResponse.parseFrom(response.body()).hasPartialSuccess())
                .isFalse();
        assertThat(viewer.spans(traceId)).hasSize(1);
    }

    @Test
    void json_isAnsweredInJsonAndKept() {
        var response = viewer.post("/v1/traces", JSON + "; charset=utf-8", json(traceId));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).hasValue(JSON);
        assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
        assertThat(viewer.spans(traceId)).hasSize(1);
    }

    @Test
    void gzip_isDecompressed() throws IOException {
        var body = gzip(Spans.from("shop", Spans.span(traceId).build()).toByteArray());

        assertThat(viewer.post("/v1/traces", PROTOBUF, body, "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(200);
        assertThat(viewer.spans(traceId)).hasSize(1);
    }

    @Test
    void emptyRequest_isFine() {
        assertThat(viewer.post("/v1/traces", PROTOBUF, new byte[0]).statusCode())
                .isEqualTo(200);
    }

    @Test
    void invalidIds_arePartOfASuccess() throws IOException {
        var response = viewer.send(Spans.from(
                "shop",
                Spans.span(traceId).build(),
                Spans.span(traceId).setSpanId(ByteString.copyFrom(new byte[8])).build(),
                Spans.span(ByteString.copyFrom(new byte[16])).build(),
                Spans.span(ByteString.copyFrom(new byte[3])).build()));

        var partial = ExportTraceServiceResponse.parseFrom(response.body()).getPartialSuccess();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(partial.getRejectedSpans()).isEqualTo(3);
        assertThat(partial.getErrorMessage()).contains("not valid");
        assertThat(viewer.spans(traceId)).hasSize(1);
    }

    @Test
    void sameBatchTwice_isKeptOnce() {
        var batch = Spans.from("shop", Spans.many(traceId, 3));
        viewer.send(batch);
        viewer.send(batch);

        assertThat(viewer.spans(traceId)).hasSize(3);
    }

    @Test
    void lateSpan_joinsItsTrace() {
        viewer.send(Spans.from("shop", Spans.span(traceId).build()));
        viewer.send(Spans.from("bank", Spans.span(traceId).build()));

        assertThat(viewer.spans(traceId)).hasSize(2);
    }

    private static byte[] json(ByteString traceId) {
        return """
                {"resourceSpans": [{"scopeSpans": [{"spans": [{
                  "traceId": "%s", "spanId": "eee19b7ec3c1b174", "name": "n", "kind": 2, "someday": {"new": [1]}
                }]}]}]}
                """.formatted(Spans.hex(traceId)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
