package dev.cruddur.viewer.metrics;

import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.attributes.Value.Text;
import dev.cruddur.viewer.search.Field;
import dev.cruddur.viewer.search.Searched;
import java.util.Optional;

/** A series, as filters see it. */
public record SearchedSeries(SeriesKey series) implements Searched {

    @Override
    public Optional<Value> own(Field.Own field) {
        return switch (field) {
            case SERVICE -> Optional.of(new Text(series.origin().serviceName()));
            case NAME -> Optional.of(new Text(series.info().name()));
            case SCOPE_NAME -> Optional.of(new Text(series.origin().scope().getName()));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Value> attribute(Field.Place place, Key key) {
        var name = key.toString();
        return switch (place) {
            case SPAN -> own(name);
            case ANY ->
                own(name)
                        .or(() -> series.origin().ofScope(name))
                        .or(() -> series.origin().ofResource(name));
            case SCOPE -> series.origin().ofScope(name);
            case RESOURCE -> series.origin().ofResource(name);
        };
    }

    private Optional<Value> own(String name) {
        return series.attributes().stream()
                .filter(attribute -> attribute.getKey().equals(name))
                .map(attribute -> Value.of(attribute.getValue()))
                .findFirst();
    }
}
