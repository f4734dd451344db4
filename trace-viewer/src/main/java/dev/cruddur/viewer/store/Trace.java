package dev.cruddur.viewer.store;

import java.util.List;

/**
 * A trace as it was at one moment.
 *
 * @param incarnation differs between two traces of one id when the first was forgotten in between
 * @param bytes what it takes of the store
 * @param spans in the order of their arrival; a later moment's list begins with an earlier one's
 */
public record Trace(
        TraceId id, long incarnation, long bytes, List<StoredSpan> spans, List<StoredLog> logs, TraceSummary summary) {}
