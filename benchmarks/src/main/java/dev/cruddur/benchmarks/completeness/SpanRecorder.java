package dev.cruddur.benchmarks.completeness;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A collector that keeps of each span what tells its place in its trace. */
final class SpanRecorder implements AutoCloseable {

    private final HttpServer server;
    private final Queue<RecordedSpan> received = new ConcurrentLinkedQueue<>();

    SpanRecorder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /** Its address, for {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What has arrived so far. */
    List<RecordedSpan> received() {
        return List.copyOf(received);
    }

    /** Waits until nothing has arrived for so long. */
    void awaitSilence(Duration silence) throws InterruptedException {
        int before;
        do {
            before = received.size();
            Thread.sleep(silence);
        } while (received.size() > before);
    }

    /** Forgets what has arrived. */
    void forget() {
        received.clear();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (var sent = exchange.getRequestBody()) {
            var gzipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            if (exchange.getRequestURI().getPath().equals("/v1/traces")) {
                keep(ExportTraceServiceRequest.parseFrom(gzipped ? new GZIPInputStream(sent) : sent));
            } else {
                sent.readAllBytes();
            }
        }
        // Without closing the exchange, which would close the connection under the next export.
        exchange.sendResponseHeaders(200, -1);
    }

    private void keep(ExportTraceServiceRequest request) {
        for (ResourceSpans resource : request.getResourceSpansList()) {
            var service = value(resource.getResource().getAttributesList(), "service.name")
                    .getStringValue();
            resource.getScopeSpansList()
                    .forEach(scope -> scope.getSpansList().forEach(span -> received.add(recorded(service, span))));
        }
    }

    private static RecordedSpan recorded(String service, Span span) {
        var kind = span.getKind().name().replace("SPAN_KIND_", "");
        return new RecordedSpan(
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                (service + " " + kind + " " + span.getName()).intern(),
                span.getEndTimeUnixNano(),
                span.getStatus().getCode() == StatusCode.STATUS_CODE_ERROR,
                value(span.getAttributesList(), "http.response.status_code").getIntValue());
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    private static AnyValue value(List<KeyValue> attributes, String key) {
        return attributes.stream()
                .filter(attribute -> attribute.getKey().equals(key))
                .map(KeyValue::getValue)
                .findFirst()
                .orElse(AnyValue.getDefaultInstance());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
