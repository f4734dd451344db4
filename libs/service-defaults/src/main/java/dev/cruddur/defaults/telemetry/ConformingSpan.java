package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A span as the semantic conventions want it: a server's 4xx is no error of the server (HTTP spans, "Status"), and an
 * exception is recorded once.
 */
final class ConformingSpan extends DelegatingSpanData {

    private static final AttributeKey<Long> STATUS_CODE = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> EXCEPTION = AttributeKey.stringKey("exception.stacktrace");

    private final StatusData status;
    private final List<EventData> events;

    private ConformingSpan(SpanData span) {
        super(span);
        this.status = isRefusal(span) ? StatusData.unset() : span.getStatus();
        this.events = withoutRepeats(span.getEvents());
    }

    /** The span itself when there is nothing to mend. */
    static SpanData of(SpanData span) {
        return isRefusal(span) || span.getEvents().size() > 1 ? new ConformingSpan(span) : span;
    }

    @Override
    public StatusData getStatus() {
        return status;
    }

    @Override
    public List<EventData> getEvents() {
        return events;
    }

    @Override
    public int getTotalRecordedEvents() {
        return super.getTotalRecordedEvents() - super.getEvents().size() + events.size();
    }

    private static boolean isRefusal(SpanData span) {
        if (span.getKind() != SpanKind.SERVER) {
            return false;
        }
        Long code = span.getAttributes().get(STATUS_CODE);
        return code != null && code >= 400 && code < 500;
    }

    private static List<EventData> withoutRepeats(List<EventData> events) {
        Set<String> seen = new HashSet<>();
        return events.stream()
                .filter(event -> {
                    String exception = event.getAttributes().get(EXCEPTION);
                    return exception == null || seen.add(exception);
                })
                .toList();
    }
}
