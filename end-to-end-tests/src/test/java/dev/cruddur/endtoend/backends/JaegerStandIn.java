package dev.cruddur.endtoend.backends;

import com.google.protobuf.util.JsonFormat;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stand-in for Jaeger 2, written from its documentation: spans come in by OTLP over HTTP ({@code POST /v1/traces}, in
 * protobuf), and traces go out by the query API v3 ({@code GET /api/v3/traces/{trace_id}}), as OTLP's JSON under
 * {@code result}; 404 for a trace that it does not know, and for every signal but traces.
 */
final class JaegerStandIn implements AutoCloseable {

    private static final Pattern BYTES_FIELD =
            Pattern.compile("\"(traceId|spanId|parentSpanId)\"\\s*:\\s*\"([A-Za-z0-9+/=]*)\"");
    private static final String TRACES = "/api/v3/traces/";

    private final HttpServer server;
    private final Queue<ResourceSpans> received = new ConcurrentLinkedQueue<>();

    JaegerStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", this::take);
        server.createContext(TRACES, this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void take(HttpExchange exchange) throws IOException {
        if (!"application/x-protobuf".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            exchange.sendResponseHeaders(415, -1);
            return;
        }
        received.addAll(
                ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList());
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String traceId = exchange.getRequestURI().getPath().substring(TRACES.length());
        List<ResourceSpans> trace = received.stream()
                .map(resource -> of(traceId, resource))
                .filter(resource -> resource.getScopeSpansCount() > 0)
                .toList();
        if (trace.isEmpty()) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        byte[] body = json(trace).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static ResourceSpans of(String traceId, ResourceSpans resource) {
        ResourceSpans.Builder mine = resource.toBuilder().clearScopeSpans();
        for (ScopeSpans scope : resource.getScopeSpansList()) {
            List<Span> spans = scope.getSpansList().stream()
                    .filter(span -> HexFormat.of()
                            .formatHex(span.getTraceId().toByteArray())
                            .equals(traceId))
                    .toList();
            if (!spans.isEmpty()) {
                mine.addScopeSpans(scope.toBuilder().clearSpans().addAllSpans(spans));
            }
        }
        return mine.build();
    }

    /** OTLP's JSON writes ids in hexadecimal where protobuf's JSON writes base64. */
    private static String json(List<ResourceSpans> trace) {
        JsonFormat.Printer printer = JsonFormat.printer().printingEnumsAsInts();
        String resources = trace.stream()
                .map(resource -> {
                    try {
                        return printer.print(resource);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .collect(Collectors.joining(","));
        return BYTES_FIELD
                .matcher("{\"result\":{\"resourceSpans\":[" + resources + "]}}")
                .replaceAll(id -> "\"" + id.group(1) + "\":\""
                        + HexFormat.of().formatHex(Base64.getDecoder().decode(id.group(2))) + "\"");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
