package dev.cruddur.endtoend.support;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.logs.v1.ScopeLogs;
import io.opentelemetry.proto.logs.v1.SeverityNumber;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A trace that no program of ours has made, sent to a trace viewer as any exporter would. */
public final class MadeTrace {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long MILLI = 1_000_000;

    private final String viewerUrl;
    private final ByteString id = randomId();
    private final long start = Instant.now().toEpochMilli() * MILLI;

    public MadeTrace(String viewerUrl) {
        this.viewerUrl = viewerUrl;
    }

    public String id() {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    /**
     * A purchase with all that can be told of one: a service whose clock is two seconds ahead, a statement, a failure
     * with its exception, an event, a log, a link, and a gap of which nobody tells.
     */
    public MadeTrace purchase() {
        sendSpans(
                "shop",
                span(1, 0, "GET /buy", SpanKind.SPAN_KIND_SERVER, 0, 100)
                        .addAttributes(text("http.request.method", "GET"))
                        .addAttributes(text("http.route", "/buy")),
                span(2, 1, "POST", SpanKind.SPAN_KIND_CLIENT, 10, 50),
                span(5, 1, "pay", SpanKind.SPAN_KIND_INTERNAL, 80, 95)
                        .setStatus(Status.newBuilder()
                                .setCode(Status.StatusCode.STATUS_CODE_ERROR)
                                .setMessage("refused"))
                        .addLinks(Span.Link.newBuilder().setTraceId(id).setSpanId(spanId(4)))
                        .addEvents(event(85, "card asked"))
                        .addEvents(event(90, "exception")
                                .addAttributes(text("exception.type", "shop.CardRefused"))
                                .addAttributes(text("exception.message", "no money"))
                                .addAttributes(text("exception.stacktrace", "shop.CardRefused: no money\n\tat Till"))));
        sendSpans(
                "cart",
                span(3, 2, "POST /cart", SpanKind.SPAN_KIND_SERVER, 2015, 2045),
                span(4, 3, "SELECT cart.item", SpanKind.SPAN_KIND_CLIENT, 2020, 2040)
                        .addAttributes(text("db.system.name", "postgresql"))
                        .addAttributes(text("db.query.text", "SELECT id FROM item WHERE cart = ? AND count > ?")));
        sendLog("shop", 5, "the card was refused");
        return this;
    }

    /** One root, and below it, four each, as many spans as it takes. */
    public MadeTrace ofSpans(int count) {
        List<Span.Builder> spans = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            long from = i / 20;
            long to = i == 1 ? count / 20 + 10 : from + 5;
            spans.add(span(i, i == 1 ? 0 : (i + 2) / 4, "step " + i, SpanKind.SPAN_KIND_INTERNAL, from, to)
                    .addAttributes(text("http.route", "/step")));
        }
        sendSpans("marathon", spans.toArray(Span.Builder[]::new));
        return this;
    }

    /** One span alone, as long as that. */
    public MadeTrace single(String service, String name, long millis, String route) {
        sendSpans(
                service,
                span(1, 0, name, SpanKind.SPAN_KIND_SERVER, 0, millis).addAttributes(text("http.route", route)));
        return this;
    }

    private Span.Builder span(long number, long parent, String name, SpanKind kind, long from, long to) {
        Span.Builder span = Span.newBuilder()
                .setTraceId(id)
                .setSpanId(spanId(number))
                .setName(name)
                .setKind(kind)
                .setStartTimeUnixNano(start + from * MILLI)
                .setEndTimeUnixNano(start + to * MILLI);
        return parent == 0 ? span : span.setParentSpanId(spanId(parent));
    }

    private Span.Event.Builder event(long at, String name) {
        return Span.Event.newBuilder().setTimeUnixNano(start + at * MILLI).setName(name);
    }

    private void sendSpans(String service, Span.Builder... spans) {
        ScopeSpans.Builder scope = ScopeSpans.newBuilder();
        List.of(spans).forEach(scope::addSpans);
        post(
                "/v1/traces",
                ExportTraceServiceRequest.newBuilder()
                        .addResourceSpans(ResourceSpans.newBuilder()
                                .setResource(resource(service))
                                .addScopeSpans(scope))
                        .build());
    }

    private void sendLog(String service, long span, String body) {
        LogRecord.Builder log = LogRecord.newBuilder()
                .setTraceId(id)
                .setSpanId(spanId(span))
                .setTimeUnixNano(start + 92 * MILLI)
                .setSeverityNumber(SeverityNumber.SEVERITY_NUMBER_WARN)
                .setBody(AnyValue.newBuilder().setStringValue(body));
        post(
                "/v1/logs",
                ExportLogsServiceRequest.newBuilder()
                        .addResourceLogs(ResourceLogs.newBuilder()
                                .setResource(resource(service))
                                .addScopeLogs(ScopeLogs.newBuilder().addLogRecords(log)))
                        .build());
    }

    private void post(String path, Message message) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(viewerUrl + path))
                .header("Content-Type", "application/x-protobuf")
                .POST(BodyPublishers.ofByteArray(message.toByteArray()))
                .build();
        try {
            int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The viewer answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Resource resource(String service) {
        return Resource.newBuilder()
                .addAttributes(text("service.name", service))
                .build();
    }

    private static KeyValue text(String key, String value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setStringValue(value))
                .build();
    }

    private static ByteString spanId(long number) {
        return ByteString.copyFrom(
                ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    private static ByteString randomId() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }
}
