package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What distinguishes the spans inside a box from the others: the attributes whose values are more, or less, frequent
 * there.
 *
 * @param inside how many spans are in the box
 * @param outside how many are not
 * @param attributes the most telling first
 */
public record Difference(int inside, int outside, List<Attribute> attributes) {

    private static final int MAX_KEYS = 500;
    private static final int MAX_VALUES_COUNTED = 50_000;
    private static final int MAX_VALUES_OF_A_KEY = 2_000;
    private static final int MAX_VALUES = 10;
    private static final int MAX_ATTRIBUTES = 50;
    private static final int MAX_LENGTH = 256;

    /**
     * An attribute.
     *
     * @param score that of its most telling value
     */
    public record Attribute(String key, double score, List<Value> values) {}

    /**
     * One of its values.
     *
     * @param score how far the parts of the inside and of the outside that have it lie apart, from 0 to 1
     */
    public record Value(String value, int inside, int outside, double score) {}

    public static Difference of(List<StoredSpan> spans, Box box) {
        var counts = new Counts();
        var origins = new IdentityHashMap<Origin, int[]>();
        var totals = new int[2];
        for (var span : spans) {
            var side = box.contains(span) ? 0 : 1;
            totals[side]++;
            origins.computeIfAbsent(span.origin(), _ -> new int[2])[side]++;
            counts.add("name", span.name(), side, 1);
            counts.add("kind", SpanKind.of(span.kind()).label(), side, 1);
            counts.add("error", Boolean.toString(span.error()), side, 1);
            span.attributes().forEach((key, value) -> counts.add(key, value.text(), side, 1));
        }
        origins.forEach((origin, sides) -> countOrigin(counts, origin, sides));
        return new Difference(totals[0], totals[1], ranked(counts, totals));
    }

    private static void countOrigin(Counts counts, Origin origin, int[] sides) {
        for (var side = 0; side < sides.length; side++) {
            var by = sides[side];
            var here = side;
            if (by > 0) {
                counts.add("service", origin.serviceName(), here, by);
                origin.forEach((key, value) -> {
                    if (!key.equals("service.name")) {
                        counts.add(key, value.text(), here, by);
                    }
                });
            }
        }
    }

    private static List<Attribute> ranked(Counts counts, int[] totals) {
        if (totals[0] == 0 || totals[1] == 0) {
            return List.of();
        }
        return counts.all.entrySet().stream()
                .map(entry -> attribute(entry.getKey(), entry.getValue(), totals))
                .filter(attribute -> attribute.score() > 0)
                .sorted(Comparator.comparingDouble(Attribute::score).reversed().thenComparing(Attribute::key))
                .limit(MAX_ATTRIBUTES)
                .toList();
    }

    private static Attribute attribute(String key, Map<String, int[]> counts, int[] totals) {
        var values = counts.entrySet().stream()
                .map(entry -> value(entry.getKey(), entry.getValue(), totals))
                .sorted(Comparator.comparingDouble(Value::score).reversed().thenComparing(Value::value))
                .limit(MAX_VALUES)
                .toList();
        return new Attribute(key, values.isEmpty() ? 0 : values.getFirst().score(), values);
    }

    private static Value value(String text, int[] sides, int[] totals) {
        var score = Math.abs((double) sides[0] / totals[0] - (double) sides[1] / totals[1]);
        return new Value(text, sides[0], sides[1], score);
    }

    /** How many spans inside and outside have which value of which key; of what is too much, the first that came. */
    private static final class Counts {

        private final Map<String, Map<String, int[]>> all = new HashMap<>();
        private int values;

        void add(String key, String value, int side, int by) {
            var ofKey = all.get(key);
            if (ofKey == null) {
                if (all.size() == MAX_KEYS) {
                    return;
                }
                ofKey = new HashMap<>();
                all.put(key, ofKey);
            }
            var sides = ofKey.get(value);
            if (sides == null) {
                if (isTooMuch(ofKey, value)) {
                    return;
                }
                sides = new int[2];
                ofKey.put(value, sides);
                values++;
            }
            sides[side] += by;
        }

        private boolean isTooMuch(Map<String, int[]> ofKey, String value) {
            return values == MAX_VALUES_COUNTED || ofKey.size() == MAX_VALUES_OF_A_KEY || value.length() > MAX_LENGTH;
        }
    }
}
