package dev.cruddur.endtoend.backends;

import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cruddur.endtoend.support.OtlpJson;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/**
 * A stand-in for {@code https://api.honeycomb.io}, written from Honeycomb's documentation of its OTLP endpoint and of
 * {@code /1/auth}: 401 without a known key, 415 for what is neither protobuf nor JSON, gzip, the dataset of traces and
 * logs named after {@code service.name}, that of metrics by the header {@code x-honeycomb-dataset}.
 */
public final class HoneycombStandIn implements AutoCloseable {

    /** A span as it arrived. */
    public record Event(String dataset, String traceId, String spanId, String parentId, String name) {}

    private static final String ACCOUNT = """
            {"api_key_access": {"events": true, "markers": false, "triggers": false, "boards": false, "queries": false,
              "columns": false, "createDatasets": true, "slos": false, "recipients": false, "privateBoards": false},
             "environment": {"name": "Test", "slug": "test"}, "team": {"name": "Our team", "slug": "our-team"},
             "id": "hcaik_0", "type": "ingest"}""";

    private final String key;
    private final HttpServer server;
    private final Queue<Event> events = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final Set<String> metricsDatasets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger waitingTraces = new AtomicInteger();
    private volatile CountDownLatch answering = new CountDownLatch(0);

    /** Starts one that knows one key. */
    public HoneycombStandIn(String key) {
        this.key = key;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/1/auth", this::tellWhoseKeyItIs);
        server.createContext("/v1/traces", exchange -> receive(exchange, this::keepSpans));
        server.createContext("/v1/logs", exchange -> receive(exchange, (_, _) -> {}));
        server.createContext("/v1/metrics", exchange -> receive(exchange, (_, sent) -> keepMetrics(sent)));
        server.start();
    }

    private void tellWhoseKeyItIs(HttpExchange exchange) throws IOException {
        boolean isKnown = key.equals(exchange.getRequestHeaders().getFirst("x-honeycomb-team"));
        byte[] answer = (isKnown ? ACCOUNT : "{\"error\":\"unknown API key - check your credentials\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(isKnown ? 200 : 401, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private interface Body {
        void keep(byte[] bytes, HttpExchange exchange) throws IOException;
    }

    private void receive(HttpExchange exchange, Body body) throws IOException {
        waitUntilAnswering(exchange);
        try (exchange) {
            int refusal = refusal(exchange);
            if (refusal != 0) {
                refusals.add(refusal);
                exchange.sendResponseHeaders(refusal, -1);
                return;
            }
            body.keep(decompressed(exchange), exchange);
            byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", type(exchange));
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        } catch (InvalidProtocolBufferException e) {
            refusals.add(400);
        }
    }

    private void waitUntilAnswering(HttpExchange exchange) {
        boolean isTraces = exchange.getRequestURI().getPath().equals("/v1/traces");
        waitingTraces.addAndGet(isTraces ? 1 : 0);
        try {
            answering.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waitingTraces.addAndGet(isTraces ? -1 : 0);
        }
    }

    /** The status to refuse with; 0 for none. */
    private int refusal(HttpExchange exchange) {
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        if (!key.equals(exchange.getRequestHeaders().getFirst("x-honeycomb-team"))) {
            return 401;
        }
        return Set.of("application/x-protobuf", "application/protobuf", "application/json")
                        .contains(type(exchange))
                ? 0
                : 415;
    }

    private static String type(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    }

    private static byte[] decompressed(HttpExchange exchange) throws IOException {
        InputStream sent = exchange.getRequestBody();
        boolean gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        try (InputStream plain = gzip ? new GZIPInputStream(sent) : sent) {
            return plain.readAllBytes();
        }
    }

    private void keepSpans(byte[] bytes, HttpExchange exchange) throws IOException {
        ExportTraceServiceRequest request = type(exchange).equals("application/json")
                ? OtlpJson.spans(new String(bytes, StandardCharsets.UTF_8))
                : ExportTraceServiceRequest.parseFrom(bytes);
        for (ResourceSpans resource : request.getResourceSpansList()) {
            String dataset = dataset(resource.getResource());
            resource.getScopeSpansList()
                    .forEach(scope -> scope.getSpansList().forEach(span -> events.add(event(dataset, span))));
        }
    }

    private void keepMetrics(HttpExchange exchange) {
        metricsDatasets.add(String.valueOf(exchange.getRequestHeaders().getFirst("x-honeycomb-dataset")));
    }

    private static String dataset(Resource resource) {
        return resource.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue().strip())
                .findFirst()
                .orElse("unknown_service");
    }

    private static Event event(String dataset, Span span) {
        HexFormat hex = HexFormat.of();
        return new Event(
                dataset,
                hex.formatHex(span.getTraceId().toByteArray()),
                hex.formatHex(span.getSpanId().toByteArray()),
                hex.formatHex(span.getParentSpanId().toByteArray()),
                span.getName());
    }

    /** Its address, in place of {@code https://api.honeycomb.io}. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on it answers nobody. */
    public void hangs() {
        answering = new CountDownLatch(1);
    }

    /** Answers everybody who waits, and from now on. */
    public void answersAgain() {
        answering.countDown();
    }

    /** How many wait for an answer about their traces: a service at most once. */
    public int waitingTraces() {
        return waitingTraces.get();
    }

    /** The spans of a trace that have arrived. */
    public List<Event> trace(String traceId) {
        return events.stream().filter(event -> event.traceId().equals(traceId)).toList();
    }

    /** The statuses of all that it has refused. */
    public List<Integer> refusals() {
        return List.copyOf(refusals);
    }

    /** The datasets that metrics were sent to. */
    public Set<String> metricsDatasets() {
        return Set.copyOf(metricsDatasets);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
