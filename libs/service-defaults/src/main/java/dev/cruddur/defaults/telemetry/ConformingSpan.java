package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A span as the semantic conventions want it: a server's 4xx is no error of the server (HTTP spans, "Status"), an
 * exception is recorded once, and none repeats what was refused, an address tells the names of its parameters and not
 * their values, and a statement that failed has the database's code for that (PostgreSQL, "Response status code").
 */
final class ConformingSpan extends DelegatingSpanData {

    private static final AttributeKey<Long> STATUS_CODE = AttributeKey.longKey("http.response.status_code");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    private static final String OURS = "dev.cruddur.";
    private static final AttributeKey<String> EXCEPTION_TYPE = AttributeKey.stringKey("exception.type");
    private static final AttributeKey<String> EXCEPTION = AttributeKey.stringKey("exception.stacktrace");
    private static final AttributeKey<String> URL_QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> URL_FULL = AttributeKey.stringKey("url.full");
    private static final AttributeKey<String> DATABASE = AttributeKey.stringKey("db.system.name");
    private static final AttributeKey<String> DATABASE_CODE = AttributeKey.stringKey("db.response.status_code");

    private final StatusData status;
    private final List<EventData> events;
    private final Attributes attributes;

    private ConformingSpan(SpanData span, Attributes attributes) {
        super(span);
        this.status = isRefusal(span) ? StatusData.unset() : span.getStatus();
        List<EventData> once = withoutRepeats(span.getEvents());
        this.events = isRefusal(span)
                ? once.stream().map(ConformingSpan::withoutInput).toList()
                : once;
        this.attributes = attributes;
    }

    /** The span itself when there is nothing to mend. */
    static SpanData of(SpanData span) {
        Attributes attributes = conforming(span);
        boolean conforms =
                attributes == null && !isRefusal(span) && span.getEvents().size() < 2;
        return conforms ? span : new ConformingSpan(span, attributes == null ? span.getAttributes() : attributes);
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

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return super.getTotalAttributeCount() - super.getAttributes().size() + attributes.size();
    }

    private static boolean isRefusal(SpanData span) {
        if (span.getKind() != SpanKind.SERVER) {
            return false;
        }
        Long code = span.getAttributes().get(STATUS_CODE);
        return code != null && code >= 400 && code < 500;
    }

    /** None when they are as they should be, as most are: this is called for every span. */
    private static @Nullable Attributes conforming(SpanData span) {
        Attributes attributes = span.getAttributes();
        String query = attributes.get(URL_QUERY);
        String full = attributes.get(URL_FULL);
        boolean redacts = query != null || (full != null && RedactedQuery.concerns(full));
        boolean forgivesError = isRefusal(span) && attributes.get(ERROR_TYPE) != null;
        String sqlState = attributes.get(DATABASE) == null ? null : SqlState.of(span);
        if (!redacts && !forgivesError && sqlState == null) {
            return null;
        }
        AttributesBuilder builder = attributes.toBuilder();
        if (query != null) {
            builder.put(URL_QUERY, RedactedQuery.of(query));
        }
        if (full != null) {
            builder.put(URL_FULL, RedactedQuery.inAddress(full));
        }
        if (sqlState != null) {
            builder.put(DATABASE_CODE, sqlState).put(ERROR_TYPE, sqlState);
        }
        if (forgivesError) {
            builder.remove(ERROR_TYPE);
        }
        return builder.build();
    }

    /** Others put what they cannot read into their message, a secret too: of them the kind is told, and no more. */
    private static EventData withoutInput(EventData event) {
        String type = event.getAttributes().get(EXCEPTION_TYPE);
        return type == null || type.startsWith(OURS)
                ? event
                : EventData.create(event.getEpochNanos(), event.getName(), Attributes.of(EXCEPTION_TYPE, type));
    }

    private static List<EventData> withoutRepeats(List<EventData> events) {
        if (events.size() < 2) {
            return events;
        }
        Set<String> seen = new HashSet<>();
        return events.stream()
                .filter(event -> {
                    String exception = event.getAttributes().get(EXCEPTION);
                    return exception == null || seen.add(exception);
                })
                .toList();
    }
}
