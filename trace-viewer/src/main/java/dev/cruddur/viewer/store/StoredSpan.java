package dev.cruddur.viewer.store;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.cruddur.viewer.attributes.EncodedAttributes;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.Optional;

/**
 * A finished span: what lists and searches need at hand, and all of it in its compact bytes.
 *
 * @param parentSpanId zero when the span is a root
 * @param kind as OTLP numbers it
 * @param startUnixNano since the epoch, in UTC
 * @param linked whether it names other spans that it is tied to
 */
public record StoredSpan(
        TraceId traceId,
        long spanId,
        long parentSpanId,
        Origin origin,
        String name,
        int kind,
        long startUnixNano,
        long endUnixNano,
        boolean error,
        boolean linked,
        ByteString bytes) {

    private static final int SPAN_ID_BYTES = 8;

    /** The record, its name, byte string and its places in the lists and the set of its trace. */
    private static final int OBJECTS = 256;

    /** The span as the store keeps it, or nothing when one of its own ids is invalid. */
    public static Optional<StoredSpan> of(Origin origin, Span span) {
        var spanId = id(span.getSpanId());
        if (spanId == 0) {
            return Optional.empty();
        }
        return TraceId.of(span.getTraceId())
                .map(traceId -> new StoredSpan(
                        traceId,
                        spanId,
                        id(span.getParentSpanId()),
                        origin,
                        span.getName(),
                        span.getKindValue(),
                        span.getStartTimeUnixNano(),
                        span.getEndTimeUnixNano(),
                        span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR,
                        span.getLinksCount() > 0,
                        span.toByteString()));
    }

    private static long id(ByteString bytes) {
        return bytes.size() == SPAN_ID_BYTES ? bytes.asReadOnlyByteBuffer().getLong() : 0;
    }

    /** All of the span. */
    public Span decode() {
        try {
            return Span.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("our own bytes", e);
        }
    }

    /** Its own, without those of its origin. */
    public EncodedAttributes attributes() {
        return EncodedAttributes.ofSpan(bytes);
    }

    /** How long it took; zero when its clock went backwards. */
    public long durationNanos() {
        return Math.max(0, endUnixNano - startUnixNano);
    }

    StoredSpan from(TraceId sharedId, Origin canonical) {
        return new StoredSpan(
                sharedId,
                spanId,
                parentSpanId,
                canonical,
                name,
                kind,
                startUnixNano,
                endUnixNano,
                error,
                linked,
                bytes);
    }

    long size() {
        return OBJECTS + (long) bytes.size() + name.length();
    }
}
