package dev.cruddur.endtoend.support;

import com.google.protobuf.MessageOrBuilder;
import com.google.protobuf.TextFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** A collector that keeps all that it is sent, down to the last attribute of the last event, as text. */
public final class OtlpRecorder implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Queue<String>> received = new ConcurrentHashMap<>();

    /** Starts one, at a free port. */
    public OtlpRecorder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        keep("traces", ExportTraceServiceRequest::parseFrom);
        keep("logs", ExportLogsServiceRequest::parseFrom);
        keep("metrics", ExportMetricsServiceRequest::parseFrom);
        server.start();
    }

    private interface Format {
        MessageOrBuilder parse(InputStream body) throws IOException;
    }

    private void keep(String signal, Format format) {
        Queue<String> texts = received.computeIfAbsent(signal, _ -> new ConcurrentLinkedQueue<>());
        server.createContext("/v1/" + signal, exchange -> {
            try (InputStream body = body(exchange)) {
                texts.add(text(exchange, body, format));
            }
            // Without closing the exchange, which would close the connection under the next export.
            exchange.sendResponseHeaders(200, -1);
        });
    }

    /** A browser's spans come as JSON, and are text already. */
    private static String text(HttpExchange exchange, InputStream body, Format format) throws IOException {
        return "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))
                ? new String(body.readAllBytes(), StandardCharsets.UTF_8)
                : TextFormat.printer().printToString(format.parse(body));
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

    /** What has arrived of a signal, such as {@code traces}: a text each time that some was sent. */
    public List<String> received(String signal) {
        return List.copyOf(received.getOrDefault(signal, new ConcurrentLinkedQueue<>()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
