package dev.cruddur.viewer.store;

import java.util.List;

/** The spans that others of their trace name as their parent, and that are not here. */
public final class MissingParents {

    private final LongSet ids = new LongSet();

    private MissingParents() {}

    public static MissingParents of(List<StoredSpan> spans) {
        var here = new LongSet();
        spans.forEach(span -> here.add(span.spanId()));
        var missing = new MissingParents();
        for (var span : spans) {
            if (span.parentSpanId() != 0 && !here.contains(span.parentSpanId())) {
                missing.ids.add(span.parentSpanId());
            }
        }
        return missing;
    }

    public boolean contains(long spanId) {
        return ids.contains(spanId);
    }

    public int count() {
        return ids.size();
    }

    /** Their ids, in no order. */
    public long[] toArray() {
        return ids.toArray();
    }
}
