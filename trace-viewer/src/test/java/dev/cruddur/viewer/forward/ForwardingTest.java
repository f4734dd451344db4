package dev.cruddur.viewer.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.cruddur.viewer.config.ForwardSettings;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    private final ByteString traceId = Spans.newTraceId();
    private final ExportTraceServiceRequest spans =
            Spans.from("shop", Spans.span(traceId).build());
    private Taker taker = new Taker();

    @AfterEach
    void close() {
        taker.close();
    }

    @Test
    void spans_thatCameIn_areKeptAndGoOnToBoth() {
        var settings = Map.<String, Object>of(
                "micronaut.server.port",
                -1,
                "viewer.grpc.port",
                -1,
                "viewer.forward.to",
                "jaeger, Zipkin,mine",
                "viewer.forward.jaeger-url",
                taker.url() + "/otlp",
                "viewer.forward.zipkin-url",
                taker.url() + "/");
        try (var context = ApplicationContext.run(settings)) {
            var viewer = new ViewerClient(context.getBean(EmbeddedServer.class).start());

            assertThat(viewer.send(spans).statusCode()).isEqualTo(200);

            assertThat(viewer.spans(traceId)).hasSize(1);
            await().untilAsserted(() -> assertThat(taker.taken())
                    .anySatisfy(taken -> {
                        assertThat(taken.path()).isEqualTo("/otlp/v1/traces");
                        assertThat(taken.contentType()).isEqualTo("application/x-protobuf");
                        assertThat(parsed(taken.body())).isEqualTo(spans);
                    })
                    .anySatisfy(taken -> {
                        assertThat(taken.path()).isEqualTo("/api/v2/spans");
                        assertThat(new String(taken.body(), StandardCharsets.UTF_8))
                                .contains("\"traceId\":\"" + Spans.hex(traceId) + "\"");
                    }));
        }
    }

    @Test
    void spans_withoutBackends_goNowhere() {
        var forwarding =
                new Forwarding(new ForwardSettings("", null, taker.url().toString()));

        forwarding.offer(spans.toBuilder());
        forwarding.stop();

        assertThat(taker.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void backend_thatIsNotReadyYet_getsThemABitLater(int status) {
        taker.close();
        taker = new Taker(status);
        var forwarding = zipkinAt(taker.url().toString());

        forwarding.offer(spans.toBuilder());

        await().untilAsserted(() -> assertThat(taker.taken()).hasSize(2));
        forwarding.stop();
    }

    @Test
    void spans_thatABackendRefuses_areSentNoSecondTime_andTheNextAre() {
        taker.close();
        taker = new Taker(400);
        var forwarding = zipkinAt(taker.url().toString());

        forwarding.offer(spans.toBuilder());
        await().until(() -> !taker.taken().isEmpty());
        forwarding.offer(Spans.from("shop", Spans.failed(traceId).build()).toBuilder());
        forwarding.stop();

        assertThat(taker.taken()).hasSize(2);
        assertThat(new String(taker.taken().getLast().body(), StandardCharsets.UTF_8))
                .contains("\"otel.status_code\":\"ERROR\"");
    }

    @Test
    void backend_thatIsNotThere_holdsNothingUp() {
        taker.close();
        var forwarding = zipkinAt(taker.url().toString());
        var large = Spans.from("shop", Spans.many(traceId, 20_000)).toBuilder();

        // Three of these are more than there is room for.
        for (var i = 0; i < 20; i++) {
            forwarding.offer(large);
        }
        forwarding.stop();

        assertThat(taker.taken()).isEmpty();
    }

    @Test
    void backends_thatHang_holdUpTheStopNoLongerTogether_thanOneAlone() throws IOException {
        try (var deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var url = "http://localhost:" + deaf.getLocalPort();
            var forwarding = new Forwarding(new ForwardSettings("jaeger,zipkin", url, url));
            forwarding.offer(spans.toBuilder());

            var start = System.nanoTime();
            forwarding.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_900));
        }
    }

    private static Forwarding zipkinAt(String url) {
        return new Forwarding(new ForwardSettings("zipkin", null, url));
    }

    private static ExportTraceServiceRequest parsed(byte[] body) throws InvalidProtocolBufferException {
        return ExportTraceServiceRequest.parseFrom(body);
    }
}
