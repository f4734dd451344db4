package dev.cruddur.viewer.store;

import dev.cruddur.viewer.attributes.AttributeIndex;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A trace as it was at one moment. What it works out about itself it keeps for whoever asks next. */
public final class Trace {

    private final TraceId id;
    private final long incarnation;
    private final long bytes;
    private final boolean pinned;
    private final List<StoredSpan> spans;
    private final List<StoredLog> logs;
    private volatile @Nullable TraceSummary summary;
    private volatile @Nullable AttributeIndex index;

    Trace(TraceEntry entry, List<StoredSpan> spans, List<StoredLog> logs) {
        this.id = entry.id();
        this.incarnation = entry.incarnation();
        this.bytes = entry.bytes();
        this.pinned = entry.isPinned();
        this.spans = spans;
        this.logs = logs;
    }

    public TraceId id() {
        return id;
    }

    /** Differs between two traces of one id when the first was forgotten in between. */
    public long incarnation() {
        return incarnation;
    }

    /** What it takes of the store. */
    public long bytes() {
        return bytes;
    }

    /** Somebody wants to keep it. */
    public boolean pinned() {
        return pinned;
    }

    /** In the order of their arrival; a later moment's list begins with an earlier one's. */
    public List<StoredSpan> spans() {
        return spans;
    }

    /** In the order of their arrival, too. */
    public List<StoredLog> logs() {
        return logs;
    }

    public TraceSummary summary() {
        var known = summary;
        if (known == null) {
            known = TraceSummary.of(spans);
            summary = known;
        }
        return known;
    }

    /** Tells which attributes are in none of the spans. */
    public AttributeIndex index() {
        var known = index;
        if (known == null) {
            known = indexed();
            index = known;
        }
        return known;
    }

    private AttributeIndex indexed() {
        var filled = new AttributeIndex();
        Set<Origin> origins = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var span : spans) {
            span.attributes().forEach(filled::add);
            if (origins.add(span.origin())) {
                span.origin().forEach(filled::add);
            }
        }
        return filled;
    }
}
