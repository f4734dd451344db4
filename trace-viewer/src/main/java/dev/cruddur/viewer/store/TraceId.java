package dev.cruddur.viewer.store;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A trace's id: 16 bytes, not all zero (W3C Trace Context, "trace-id"). */
public record TraceId(long high, long low) implements Comparable<TraceId> {

    private static final int BYTES = 16;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{32}|[0-9a-fA-F]{16}");

    /** The id in these bytes, or nothing when they are no valid one. */
    public static Optional<TraceId> of(ByteString bytes) {
        if (bytes.size() != BYTES) {
            return Optional.empty();
        }
        var buffer = bytes.asReadOnlyByteBuffer();
        return valid(buffer);
    }

    /** The id in these 32 hexadecimal digits, or in 16 of them as older tracers write it; else nothing. */
    public static Optional<TraceId> parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        return valid(ByteBuffer.wrap(HexFormat.of().parseHex("0".repeat(2 * BYTES - hex.length()) + hex)));
    }

    private static Optional<TraceId> valid(ByteBuffer bytes) {
        var id = new TraceId(bytes.getLong(), bytes.getLong());
        return id.high == 0 && id.low == 0 ? Optional.empty() : Optional.of(id);
    }

    /** By their digits. Being comparable, ids that were chosen to collide do not make a map of them slow, either. */
    @Override
    public int compareTo(TraceId other) {
        var byHigh = Long.compareUnsigned(high, other.high);
        return byHigh == 0 ? Long.compareUnsigned(low, other.low) : byHigh;
    }

    /** The id in 32 hexadecimal digits. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
