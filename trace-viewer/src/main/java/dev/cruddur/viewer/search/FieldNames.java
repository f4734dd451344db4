package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Key;
import dev.cruddur.viewer.search.Token.Kind;
import java.util.Map;

/** What the names in a filter stand for. */
final class FieldNames {

    /** Names that several tools have for the same, and one for the attribute that everybody asks for. */
    private static final Map<String, Field> ALIASES = Map.of(
            "operation", Field.Own.NAME,
            "start", Field.Own.TIME,
            "session", Field.attribute("session.id"));

    private static final Map<String, Field.Place> PLACES = Map.of(
            "span:", Field.Place.SPAN,
            "log:", Field.Place.SPAN,
            "scope:", Field.Place.SCOPE,
            "resource:", Field.Place.RESOURCE);

    private FieldNames() {}

    static Field field(Token name) {
        if (name.kind() == Kind.NAME) {
            return placed(name.text());
        }
        var alias = ALIASES.get(name.text());
        if (alias != null) {
            return alias;
        }
        return Field.Own.named(name.text()).<Field>map(own -> own).orElseGet(() -> placed(name.text()));
    }

    private static Field placed(String name) {
        for (var place : PLACES.entrySet()) {
            if (name.startsWith(place.getKey())
                    && name.length() > place.getKey().length()) {
                return new Field.Attribute(
                        place.getValue(), new Key(name.substring(place.getKey().length())));
            }
        }
        return Field.attribute(name);
    }
}
