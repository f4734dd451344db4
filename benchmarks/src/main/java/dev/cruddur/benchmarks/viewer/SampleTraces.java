package dev.cruddur.benchmarks.viewer;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.nio.ByteBuffer;

/** Spans as Cruddur's services send them: eight to a trace, each with a dozen attributes. */
public final class SampleTraces {

    private static final int SPANS_A_TRACE = 8;
    private static final long START = 1_767_225_600_000_000_000L;
    private static final long MILLI = 1_000_000;

    private SampleTraces() {}

    /** A request of so many spans, counted from this one; the same number always gives the same span. */
    public static ExportTraceServiceRequest request(long first, int count) {
        var spans = ScopeSpans.newBuilder();
        for (var i = first; i < first + count; i++) {
            spans.addSpans(span(i));
        }
        var resource = Resource.newBuilder()
                .addAttributes(text("service.name", "shop"))
                .addAttributes(text("host.name", "one"))
                .addAttributes(text("telemetry.sdk.language", "java"));
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(
                        ResourceSpans.newBuilder().setResource(resource).addScopeSpans(spans))
                .build();
    }

    private static Span span(long number) {
        var trace = number / SPANS_A_TRACE;
        var place = number % SPANS_A_TRACE;
        var start = START + trace * MILLI + place * 1_000;
        return Span.newBuilder()
                .setTraceId(id(16, trace + 1))
                .setSpanId(id(8, number + 1))
                .setParentSpanId(place == 0 ? ByteString.EMPTY : id(8, number))
                .setName(place == 0 ? "GET /api/activities/home" : "SELECT activities.activity")
                .setKindValue(place == 0 ? Span.SpanKind.SPAN_KIND_SERVER_VALUE : Span.SpanKind.SPAN_KIND_CLIENT_VALUE)
                .setStartTimeUnixNano(start)
                .setEndTimeUnixNano(start + (number * 7_919 % 1_000) * MILLI)
                .addAttributes(text("http.request.method", "GET"))
                .addAttributes(text("http.route", "/api/activities/home"))
                .addAttributes(number("http.response.status_code", number % 100 == 0 ? 500 : 200))
                .addAttributes(text("url.path", "/api/activities/home"))
                .addAttributes(text("url.scheme", "http"))
                .addAttributes(text("server.address", "localhost"))
                .addAttributes(number("server.port", 8080))
                .addAttributes(text("user_agent.original", "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0"))
                .addAttributes(text("session.id", "session-" + trace % 500))
                .addAttributes(text("user.id", "user-" + trace % 50))
                .addAttributes(text("db.query.text", "SELECT * FROM activity WHERE uuid = ?"))
                .addAttributes(number("activity.count", number % 40))
                .build();
    }

    private static ByteString id(int bytes, long value) {
        var buffer = ByteBuffer.allocate(bytes);
        return ByteString.copyFrom(buffer.putLong(bytes - Long.BYTES, value));
    }

    private static KeyValue text(String key, String value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setStringValue(value))
                .build();
    }

    private static KeyValue number(String key, long value) {
        return KeyValue.newBuilder()
                .setKey(key)
                .setValue(AnyValue.newBuilder().setIntValue(value))
                .build();
    }
}
