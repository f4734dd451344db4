package dev.cruddur.viewer.search;

import com.google.protobuf.ByteString;
import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.attributes.Value.Flag;
import dev.cruddur.viewer.attributes.Value.Text;
import dev.cruddur.viewer.attributes.Value.Whole;
import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/** A span, as filters see it. */
public record SearchedSpan(StoredSpan span) implements Searched {

    @Override
    public Optional<Value> own(Field.Own field) {
        return switch (field) {
            case SERVICE -> Optional.of(new Text(span.origin().serviceName()));
            case NAME -> Optional.of(new Text(span.name()));
            case KIND -> Optional.of(new Text(SpanKind.of(span.kind()).label()));
            case DURATION -> Optional.of(new Whole(span.durationNanos()));
            case TIME -> Optional.of(new Whole(span.startUnixNano()));
            case ERROR -> Optional.of(new Flag(span.error()));
            case ROOT -> Optional.of(new Flag(span.parentSpanId() == 0));
            case TRACE_ID -> Optional.of(new Text(span.traceId().toString()));
            case SPAN_ID -> Optional.of(new Text(HexFormat.of().toHexDigits(span.spanId())));
            case SCOPE_NAME -> Optional.of(new Text(span.origin().scope().getName()));
            case LINK -> span.linked() ? Optional.of(new Text(links())) : Optional.empty();
            case SEVERITY, BODY -> Optional.empty();
        };
    }

    @Override
    public Optional<Value> attribute(Field.Place place, Key key) {
        return switch (place) {
            case SPAN -> span.attributes().find(key);
            case ANY -> span.attributes().find(key).or(() -> ofOrigin(span.origin(), key));
            case SCOPE -> span.origin().ofScope(key.toString());
            case RESOURCE -> span.origin().ofResource(key.toString());
        };
    }

    private String links() {
        return span.decode().getLinksList().stream()
                .map(link -> hex(link.getTraceId()) + "-" + hex(link.getSpanId()))
                .collect(Collectors.joining(" "));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }

    static Optional<Value> ofOrigin(Origin origin, Key key) {
        return origin.ofScope(key.toString()).or(() -> origin.ofResource(key.toString()));
    }
}
