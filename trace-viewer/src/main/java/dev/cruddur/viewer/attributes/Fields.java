package dev.cruddur.viewer.attributes;

import com.google.protobuf.ByteString;
import com.google.protobuf.WireFormat;

/**
 * Walks over the fields of one encoded message and makes no objects on its way (Protocol Buffers, "Encoding"). Where
 * the bytes are no message, the walk ends.
 */
final class Fields {

    private static final int MAX_VARINT = 10;

    private final ByteString bytes;
    private int position;
    private int end;
    private int number;
    private int from;
    private int to;

    Fields(ByteString bytes) {
        this(bytes, 0, bytes.size());
    }

    Fields(ByteString bytes, int from, int to) {
        this.bytes = bytes;
        this.position = from;
        this.end = to;
    }

    /** Goes on to the next field; false after the last. */
    boolean next() {
        if (position >= end) {
            return false;
        }
        var tag = (int) varint();
        number = WireFormat.getTagFieldNumber(tag);
        from = position;
        var length = length(WireFormat.getTagWireType(tag));
        if (length < 0 || length > end - from) {
            position = end;
            return false;
        }
        to = from + (int) length;
        position = to;
        return true;
    }

    /** After its length, where it has one. Less than zero when there can't be such a field. */
    private long length(int wireType) {
        return switch (wireType) {
            case WireFormat.WIRETYPE_VARINT -> {
                varint();
                yield position - (long) from;
            }
            case WireFormat.WIRETYPE_FIXED32 -> Integer.BYTES;
            case WireFormat.WIRETYPE_FIXED64 -> Long.BYTES;
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> {
                var length = varint();
                from = position;
                yield length;
            }
            default -> -1;
        };
    }

    private long varint() {
        var value = 0L;
        for (var i = 0; i < MAX_VARINT && position < end; i++) {
            var next = bytes.byteAt(position++);
            value |= (long) (next & 0x7f) << (7 * i);
            if (next >= 0) {
                return value;
            }
        }
        end = position;
        return value;
    }

    int number() {
        return number;
    }

    /** The message in this field. */
    Fields inside() {
        return new Fields(bytes, from, to);
    }

    /** The bytes of this field. */
    ByteString content() {
        return bytes.substring(from, to);
    }

    boolean contentIs(byte[] expected) {
        if (to - from != expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if (bytes.byteAt(from + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
