package dev.cruddur.viewer.support;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Makes spans as an exporter would send them. */
public final class Spans {

    /** 2026-01-01T00:00:00Z in nanoseconds. */
    public static final long NEW_YEAR = 1_767_225_600_000_000_000L;

    private Spans() {}

    public static ByteString newTraceId() {
        var random = ThreadLocalRandom.current();
        return ByteString.copyFrom(ByteBuffer.allocate(16)
                .putLong(random.nextLong())
                .putLong(random.nextLong(1, Long.MAX_VALUE))
                .flip());
    }

    public static ByteString newSpanId() {
        return spanId(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }

    public static ByteString spanId(long id) {
        return ByteString.copyFrom(ByteBuffer.allocate(8).putLong(id).flip());
    }

    /** A server's span of ten milliseconds without a parent. */
    public static Span.Builder span(ByteString traceId) {
        return Span.newBuilder()
                .setTraceId(traceId)
                .setSpanId(newSpanId())
                .setName("GET /things")
                .setKind(Span.SpanKind.SPAN_KIND_SERVER)
                .setStartTimeUnixNano(NEW_YEAR)
                .setEndTimeUnixNano(NEW_YEAR + 10_000_000);
    }

    /** The same, but ended with an error. */
    public static Span.Builder failed(ByteString traceId) {
        return span(traceId).setStatus(Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR));
    }

    public static List<Span> many(ByteString traceId, int count) {
        return IntStream.range(0, count).mapToObj(_ -> span(traceId).build()).toList();
    }

    public static ExportTraceServiceRequest from(String service, Span... spans) {
        return from(service, List.of(spans));
    }

    public static ExportTraceServiceRequest from(String service, List<Span> spans) {
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder()
                        .setResource(Resource.newBuilder().addAttributes(text("service.name", service)))
                        .addScopeSpans(ScopeSpans.newBuilder().addAllSpans(spans)))
                .build();
    }

    public static KeyValue text(String key, String value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setStringValue(value))
                .build();
    }

    public static KeyValue number(String key, long value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setIntValue(value))
                .build();
    }

    public static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
