package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.Difference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What distinguishes the spans inside a box from those outside.
 *
 * @param inside how many spans are inside
 * @param attributes the most telling first; {@code service}, {@code name}, {@code kind} and {@code error} among them
 */
@Serdeable.Serializable
record DifferenceAnswer(int inside, int outside, List<Attribute> attributes) {

    /**
     * An attribute.
     *
     * @param key as filters name it
     * @param score that of its most telling value
     */
    @Serdeable.Serializable
    record Attribute(String key, double score, List<Value> values) {}

    /**
     * One of its values.
     *
     * @param inside how many spans inside have it
     * @param score how far the part of the inside and that of the outside that have it lie apart, from 0 to 1
     */
    @Serdeable.Serializable
    record Value(String value, int inside, int outside, double score) {}

    static DifferenceAnswer of(Difference difference) {
        return new DifferenceAnswer(
                difference.inside(),
                difference.outside(),
                difference.attributes().stream()
                        .map(attribute -> new Attribute(
                                attribute.key(),
                                attribute.score(),
                                attribute.values().stream()
                                        .map(value -> new Value(
                                                value.value(), value.inside(), value.outside(), value.score()))
                                        .toList()))
                        .toList());
    }
}
