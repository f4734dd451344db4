package dev.cruddur.viewer.store;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.cruddur.viewer.attributes.EncodedAttributes;
import io.opentelemetry.proto.logs.v1.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A log record: what lists and searches need at hand, and all of it in its compact bytes.
 *
 * @param traceId of the trace that it belongs to; absent when it belongs to none
 * @param timeUnixNano when it happened, or was observed when nobody says when it happened
 * @param severity as OTLP numbers it, 1 (trace) to 24 (fatal); 0 when unknown
 */
public record StoredLog(@Nullable TraceId traceId, Origin origin, long timeUnixNano, int severity, ByteString bytes) {

    private static final int OBJECTS = 256;

    public static StoredLog of(Origin origin, LogRecord log) {
        var time = log.getTimeUnixNano() == 0 ? log.getObservedTimeUnixNano() : log.getTimeUnixNano();
        return new StoredLog(
                TraceId.of(log.getTraceId()).orElse(null),
                origin,
                time,
                log.getSeverityNumberValue(),
                log.toByteString());
    }

    /** All of the record. */
    public LogRecord decode() {
        try {
            return LogRecord.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("our own bytes", e);
        }
    }

    /** Its own, without those of its origin. */
    public EncodedAttributes attributes() {
        return EncodedAttributes.ofLog(bytes);
    }

    StoredLog from(Origin canonical) {
        return new StoredLog(traceId, canonical, timeUnixNano, severity, bytes);
    }

    long size() {
        return OBJECTS + (long) bytes.size();
    }
}
