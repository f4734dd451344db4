package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.attributes.Value;
import java.util.Optional;

/** Something that a filter is held against. */
public interface Searched {

    Optional<Value> own(Field.Own field);

    Optional<Value> attribute(Field.Place place, Key key);

    default Optional<Value> value(Field field) {
        return switch (field) {
            case Field.Own own -> own(own);
            case Field.Attribute attribute -> attribute(attribute.place(), attribute.key());
        };
    }
}
