package dev.cruddur.endtoend.support;

import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A collector that keeps all that it is sent, down to the last attribute of the last event: as text, and as it came.
 */
public final class OtlpRecorder implements AutoCloseable {

    private final HttpServer server;
    private final Queue<ExportTraceServiceRequest> traces = new ConcurrentLinkedQueue<>();
    private final Queue<ExportLogsServiceRequest> logs = new ConcurrentLinkedQueue<>();
    private final Queue<ExportMetricsServiceRequest> metrics = new ConcurrentLinkedQueue<>();

    /** Starts one, at a free port. */
    public OtlpRecorder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        keep("traces", (type, body) -> traces.add(spans(type, body)));
        keep("logs", (_, body) -> logs.add(ExportLogsServiceRequest.parseFrom(body)));
        keep("metrics", (_, body) -> metrics.add(ExportMetricsServiceRequest.parseFrom(body)));
        server.start();
    }

    private interface Keeper {
        void keep(String type, InputStream body) throws IOException;
    }

    private void keep(String signal, Keeper keeper) {
        server.createContext("/v1/" + signal, exchange -> {
            try (InputStream body = body(exchange)) {
                keeper.keep(exchange.getRequestHeaders().getFirst("Content-Type"), body);
            }
            // Without closing the exchange, which would close the connection under the next export.
            exchange.sendResponseHeaders(200, -1);
        });
    }

    private static ExportTraceServiceRequest spans(String type, InputStream body) throws IOException {
        return "application/json".equals(type)
                ? OtlpJson.spans(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                : ExportTraceServiceRequest.parseFrom(body);
    }

    private static InputStream body(HttpExchange exchange) throws IOException {
        InputStream sent = exchange.getRequestBody();
        return "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(sent)
                : sent;
    }

    /** Its address, for {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The spans that have arrived, by who sent them. */
    public List<ResourceSpans> spans() {
        return traces.stream()
                .flatMap(export -> export.getResourceSpansList().stream())
                .toList();
    }

    /** The lines of the log that have arrived, by who sent them. */
    public List<ResourceLogs> logs() {
        return logs.stream()
                .flatMap(export -> export.getResourceLogsList().stream())
                .toList();
    }

    /** The metrics that have arrived, by who sent them. */
    public List<ResourceMetrics> metrics() {
        return metrics.stream()
                .flatMap(export -> export.getResourceMetricsList().stream())
                .toList();
    }

    /** All that has arrived, of every signal: a text for each of those who sent it. */
    public List<String> texts() {
        return Stream.<Message>concat(Stream.concat(spans().stream(), logs().stream()), metrics().stream())
                .map(message -> TextFormat.printer().printToString(message))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
