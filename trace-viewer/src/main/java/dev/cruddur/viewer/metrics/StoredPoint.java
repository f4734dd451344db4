package dev.cruddur.viewer.metrics;

import com.google.protobuf.ByteString;

/**
 * A point of a series.
 *
 * @param bytes OTLP's data point of the series' type, without the attributes, which the series has
 */
public record StoredPoint(long timeUnixNano, ByteString bytes) {

    private static final int OBJECTS = 112;

    long size() {
        return OBJECTS + (long) bytes.size();
    }
}
