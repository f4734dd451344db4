package dev.cruddur.viewer.store;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.logs.v1.LogRecord;
import java.util.Optional;

/** A log record that belongs to a trace, in its compact bytes. */
public record StoredLog(TraceId traceId, Origin origin, ByteString bytes) {

    private static final int OBJECTS = 200;

    /** The record as the store keeps it, or nothing when it belongs to no trace. */
    public static Optional<StoredLog> of(Origin origin, LogRecord log) {
        return TraceId.of(log.getTraceId()).map(id -> new StoredLog(id, origin, log.toByteString()));
    }

    StoredLog from(Origin canonical) {
        return new StoredLog(traceId, canonical, bytes);
    }

    long size() {
        return OBJECTS + (long) bytes.size();
    }
}
