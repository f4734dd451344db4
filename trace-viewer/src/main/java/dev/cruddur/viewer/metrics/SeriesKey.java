package dev.cruddur.viewer.metrics;

import dev.cruddur.viewer.store.Origin;
import io.opentelemetry.proto.common.v1.KeyValue;
import java.util.List;

/** What tells one series from another. */
public record SeriesKey(Origin origin, MetricInfo info, List<KeyValue> attributes) {

    /** Objects take several times the space of the bytes they are made from. */
    private static final int EXPANSION = 4;

    private static final int OBJECTS = 1024;

    /** As if nothing of it were shared, which is too much rather than too little. */
    long size() {
        var bytes = origin.resource().getSerializedSize() + origin.scope().getSerializedSize();
        for (var attribute : attributes) {
            bytes += attribute.getSerializedSize();
        }
        var texts =
                info.name().length() + info.unit().length() + info.description().length();
        return OBJECTS + (long) EXPANSION * bytes + texts;
    }
}
