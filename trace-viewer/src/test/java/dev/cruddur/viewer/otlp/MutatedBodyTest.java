package dev.cruddur.viewer.otlp;

import static dev.cruddur.viewer.support.ViewerClient.JSON;
import static dev.cruddur.viewer.support.ViewerClient.PROTOBUF;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import dev.cruddur.viewer.json.OtlpJson;
import dev.cruddur.viewer.support.GrpcSender;
import dev.cruddur.viewer.support.Logs;
import dev.cruddur.viewer.support.Metrics;
import dev.cruddur.viewer.support.Spans;
import dev.cruddur.viewer.support.ViewerClient;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.opentelemetry.proto.collector.logs.v1.LogsServiceGrpc;
import io.opentelemetry.proto.collector.metrics.v1.MetricsServiceGrpc;
import io.opentelemetry.proto.collector.trace.v1.TraceServiceGrpc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand times, whatever arrives is taken or refused; the same bytes on every run. */
@MicronautTest
class MutatedBodyTest {

    private static final int BODIES = 833;

    private final ViewerClient viewer;
    private final GrpcServer grpc;
    private final Random random = new Random(1);

    MutatedBodyTest(EmbeddedServer server, GrpcServer grpc) {
        this.viewer = new ViewerClient(server);
        this.grpc = grpc;
    }

    /** What each signal's exporters send. */
    enum Signal {
        TRACES {
            @Override
            MethodDescriptor<?, ?> method() {
                return TraceServiceGrpc.getExportMethod();
            }

            @Override
            Message request() {
                var span = Spans.span(Spans.newTraceId()).addAttributes(Spans.text("item", "tea"));
                return Spans.from("shop", span.build());
            }
        },
        LOGS {
            @Override
            MethodDescriptor<?, ?> method() {
                return LogsServiceGrpc.getExportMethod();
            }

            @Override
            Message request() {
                return Logs.request("shop", Logs.log("sold").setTraceId(Spans.newTraceId()));
            }
        },
        METRICS {
            @Override
            MethodDescriptor<?, ?> method() {
                return MetricsServiceGrpc.getExportMethod();
            }

            @Override
            Message request() {
                return Metrics.request("shop", Metrics.gauge("stock", 1, 7, "tea"));
            }
        };

        abstract MethodDescriptor<?, ?> method();

        abstract Message request();

        String path() {
            return "/v1/" + name().toLowerCase(Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void protobuf_isNeverADefect(Signal signal) {
        sendMutations(signal, PROTOBUF, signal.request().toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void json_isNeverADefect(Signal signal) {
        sendMutations(signal, JSON, OtlpJson.write(signal.request()));
    }

    @ParameterizedTest
    @EnumSource
    void gzip_isNeverADefect(Signal signal) throws IOException {
        sendMutations(signal, PROTOBUF, gzip(signal.request().toByteArray()), "Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @EnumSource
    void grpc_isNeverADefect(Signal signal) {
        var body = signal.request().toByteArray();
        try (var sender = new GrpcSender(grpc.port())) {
            for (var i = 0; i < BODIES; i++) {
                assertThat(sender.statusOf(signal.method(), mutated(body)))
                        .isIn(Status.Code.OK, Status.Code.INVALID_ARGUMENT);
            }
        }
    }

    @Test
    void readersAfterwards_areAnswered() {
        for (var signal : Signal.values()) {
            sendMutations(signal, PROTOBUF, signal.request().toByteArray());
        }

        for (var path : new String[] {
            "/api/traces?limit=1000",
            "/api/traces?query=item%20%3D%20tea",
            "/api/v3/traces?query.search_depth=1000",
            "/api/logs?query=item%20exists",
            "/api/metrics",
            "/api/analysis/heatmap",
            "/api/analysis/difference?box_max_duration=5ms",
            "/api/analysis/red",
            "/api/analysis/operations",
            "/api/analysis/map"
        }) {
            assertThat(viewer.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private void sendMutations(Signal signal, String contentType, byte[] body, String... headers) {
        for (var i = 0; i < BODIES; i++) {
            assertThat(viewer.post(signal.path(), contentType, mutated(body), headers)
                            .statusCode())
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

    private static byte[] gzip(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
