package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Key;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a condition is about. */
public sealed interface Field {

    /** What every span, log or metric has or may have without being an attribute. */
    enum Own implements Field {
        SERVICE,
        NAME,
        KIND,
        /** Of a span, in nanoseconds. */
        DURATION,
        /** When a span began or a log was written, in nanoseconds since the epoch. */
        TIME,
        ERROR,
        /** Whether a span has no parent. */
        ROOT,
        TRACE_ID,
        SPAN_ID,
        /** The spans that a span is tied to, each as its trace's id, a hyphen, and its own. */
        LINK,
        /** The name of the library that made it. */
        SCOPE_NAME,
        /** Of a log, as {@link Severity} numbers it. */
        SEVERITY,
        /** Of a log. */
        BODY;

        static Optional<Own> named(String word) {
            return Arrays.stream(values())
                    .filter(field -> field.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /** An attribute of a span or log, of what made it (the scope), or of the program that sent it (the resource). */
    record Attribute(Place place, Key key) implements Field {}

    /** Where an attribute stands. */
    enum Place {
        ANY,
        SPAN,
        SCOPE,
        RESOURCE
    }

    static Attribute attribute(String key) {
        return new Attribute(Place.ANY, new Key(key));
    }
}
