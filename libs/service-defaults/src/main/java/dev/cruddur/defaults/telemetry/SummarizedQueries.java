package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of each SQL statement in short what it does, and names its span by that when the instrumentation, which knows
 * one table at most, could name it by the database alone: {@code SELECT session person} rather than {@code SELECT
 * backend}.
 */
final class SummarizedQueries implements SpanProcessor {

    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
    private static final AttributeKey<String> SUMMARY = AttributeKey.stringKey("db.query.summary");
    private static final AttributeKey<String> TABLE = AttributeKey.stringKey("db.collection.name");

    /** More than any service has statements; whoever puts their text together anew each time fills no memory. */
    private static final int MOST_REMEMBERED = 1000;

    private final Map<String, String> summaries = new ConcurrentHashMap<>();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        String text = span.getAttribute(TEXT);
        if (text == null) {
            return;
        }
        String summary = summary(text);
        if (!summary.isEmpty()) {
            span.setAttribute(SUMMARY, summary);
        }
        if (summary.indexOf(' ') > 0 && span.getAttribute(TABLE) == null) {
            span.updateName(summary);
        }
    }

    private String summary(String text) {
        String known = summaries.get(text);
        if (known != null) {
            return known;
        }
        String summary = QuerySummary.of(text);
        if (summaries.size() < MOST_REMEMBERED) {
            summaries.put(text, summary);
        }
        return summary;
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // What a statement does is known when it begins.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
