package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.attributes.Value.Flag;
import dev.cruddur.viewer.attributes.Value.Text;
import dev.cruddur.viewer.attributes.Value.Whole;
import dev.cruddur.viewer.store.StoredLog;
import java.util.HexFormat;
import java.util.Optional;

/** A log record, as filters see it. */
public record SearchedLog(StoredLog log) implements Searched {

    @Override
    public Optional<Value> own(Field.Own field) {
        return switch (field) {
            case SERVICE -> Optional.of(new Text(log.origin().serviceName()));
            case NAME -> Optional.of(new Text(log.decode().getEventName()));
            case TIME -> Optional.of(new Whole(log.timeUnixNano()));
            case ERROR -> Optional.of(new Flag(Severity.of(log.severity()).compareTo(Severity.ERROR) >= 0));
            case TRACE_ID -> Optional.ofNullable(log.traceId()).map(id -> new Text(id.toString()));
            case SPAN_ID ->
                Optional.of(log.decode().getSpanId().toByteArray())
                        .filter(id -> id.length > 0)
                        .map(id -> new Text(HexFormat.of().formatHex(id)));
            case SCOPE_NAME -> Optional.of(new Text(log.origin().scope().getName()));
            case SEVERITY -> Optional.of(new Whole(Severity.of(log.severity()).rank()));
            case BODY -> Optional.of(Value.of(log.decode().getBody()));
            case KIND, DURATION, ROOT, LINK -> Optional.empty();
        };
    }

    @Override
    public Optional<Value> attribute(Field.Place place, Key key) {
        return switch (place) {
            case SPAN -> log.attributes().find(key);
            case ANY -> log.attributes().find(key).or(() -> SearchedSpan.ofOrigin(log.origin(), key));
            case SCOPE -> log.origin().ofScope(key.toString());
            case RESOURCE -> log.origin().ofResource(key.toString());
        };
    }
}
