package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.JSON;
import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.CodedInputStream;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
@Property(name = "viewer.max-body-bytes", value = "100KB")
class RefusalTest {

    private static final int LIMIT = 100 << 10;
    private static final int INVALID_ARGUMENT = 3;
    private static final int RESOURCE_EXHAUSTED = 8;

    private final ViewerClient viewer;

    RefusalTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/traces", "/v1/logs", "/v1/metrics"})
    void badProtobuf_is400WithAStatusInProtobuf(String path) throws IOException {
        var response = viewer.post(path, PROTOBUF, "not protobuf".getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue(PROTOBUF);
        var status = CodedInputStream.newInstance(response.body());
        assertThat(status.readTag()).isEqualTo(1 << 3);
        assertThat(status.readInt32()).isEqualTo(INVALID_ARGUMENT);
        assertThat(status.readTag()).isEqualTo(2 << 3 | 2);
        assertThat(status.readString()).contains("can't be decoded");
        assertThat(status.isAtEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{} {}",
                "{\"resourceSpans\": {}}",
                "{\"resourceSpans\": [null]}",
                "{\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [{\"traceId\": \"xyz\"}]}]}]}",
                "{\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [{\"kind\": \"SPAN_KIND_SERVER\"}]}]}]}",
                "{\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [{\"startTimeUnixNano\": \"soon\"}]}]}]}",
                "{\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [{\"name\": 7}]}]}]}"
            })
    void badJson_is400WithAStatusInJson(String body) {
        var response = viewer.post("/v1/traces", JSON, body.getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue(JSON);
        assertThat(ViewerClient.json(response).get("code").getIntValue()).isEqualTo(INVALID_ARGUMENT);
    }

    @Test
    void deeplyNestedJson_is400() {
        var body = "{\"resourceSpans\":".repeat(500) + "[";

        assertThat(viewer.post("/v1/traces", JSON, body.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void otherContentType_is415() {
        assertThat(viewer.post("/v1/traces", "text/plain", new byte[0]).statusCode())
                .isEqualTo(415);
    }

    @Test
    void otherEncoding_is415() {
        assertThat(viewer.post("/v1/traces", PROTOBUF, new byte[0], "Content-Encoding", "br")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void bodyThatIsNotGzip_is400() {
        assertThat(viewer.post("/v1/traces", PROTOBUF, new byte[] {1, 2, 3}, "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void get_is405() {
        var response = viewer.get("/v1/traces");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).hasValue("POST");
    }

    @Test
    void bodyOverTheLimit_is413WithAStatus() {
        var response = viewer.post("/v1/traces", JSON, new byte[LIMIT + 1]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(ViewerClient.json(response).get("code").getIntValue()).isEqualTo(RESOURCE_EXHAUSTED);
    }

    @Test
    void chunkedBodyOverTheLimit_is413() {
        var chunked =
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(new byte[LIMIT + 1]));
        var request = HttpRequest.newBuilder(viewer.uri("/v1/traces"))
                .header("Content-Type", JSON)
                .POST(chunked)
                .build();

        assertThat(ViewerClient.exchange(request).statusCode()).isEqualTo(413);
    }

    @Test
    void smallBodyThatDecompressesOverTheLimit_is413() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[LIMIT * 100]);
        }

        assertThat(bomb.size()).isLessThan(LIMIT);
        assertThat(viewer.post("/v1/traces", JSON, bomb.toByteArray(), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void manyHalfSentBodies_cannotHoldMoreThanTheirShare() throws IOException {
        var senders = new ArrayList<Socket>();
        try {
            for (var i = 0; i < 6; i++) {
                senders.add(beginToSend());
            }
            await().until(() -> senders.stream().anyMatch(RefusalTest::isAnswered));
            var refused =
                    senders.stream().filter(RefusalTest::isAnswered).findAny().orElseThrow();

            assertThat(refused.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 503");
        } finally {
            for (var sender : senders) {
                sender.close();
            }
        }
        await().untilAsserted(() -> assertThat(viewer.post("/v1/traces", JSON, "{}".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200));
    }

    private Socket beginToSend() throws IOException {
        var sender = new Socket(viewer.uri("/").getHost(), viewer.uri("/").getPort());
        var head = "POST /v1/traces HTTP/1.1\r\nHost: viewer\r\nContent-Type: application/json\r\nContent-Length: "
                + LIMIT
                + "\r\n\r\n";
        sender.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        sender.getOutputStream().write(new byte[LIMIT - 1]);
        return sender;
    }

    private static boolean isAnswered(Socket sender) {
        try {
            return sender.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
