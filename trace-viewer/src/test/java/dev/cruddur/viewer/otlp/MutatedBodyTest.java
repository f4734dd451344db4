package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.JSON;
import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever arrives is taken or refused; the same bytes on every run. */
@MicronautTest
class MutatedBodyTest {

    private static final int BODIES = 500;

    private final ViewerClient viewer;
    private final Random random = new Random(1);
    private final ExportTraceServiceRequest request = Spans.from(
            "shop",
            Spans.span(Spans.newTraceId())
                    .addAttributes(Spans.text("item", "tea"))
                    .build());

    MutatedBodyTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @Test
    void protobuf_isNeverADefect() {
        sendMutations(PROTOBUF, request.toByteArray());
    }

    @Test
    void json_isNeverADefect() {
        sendMutations(JSON, OtlpJson.write(request));
    }

    @Test
    void readersAfterwards_areAnswered() {
        sendMutations(PROTOBUF, request.toByteArray());

        assertThat(viewer.get("/api/traces?limit=1000").statusCode()).isEqualTo(200);
        assertThat(viewer.get("/api/v3/traces?query.search_depth=1000").statusCode())
                .isEqualTo(200);
    }

    private void sendMutations(String contentType, byte[] body) {
        for (var i = 0; i < BODIES; i++) {
            assertThat(viewer.post("/v1/traces", contentType, mutated(body)).statusCode())
                    .isIn(200, 400);
        }
    }

    private byte[] mutated(byte[] body) {
        var copy = body.clone();
        for (var i = 0; i <= random.nextInt(3); i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt();
        }
        return copy;
    }
}
