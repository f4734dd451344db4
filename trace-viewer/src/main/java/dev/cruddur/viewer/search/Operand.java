package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a condition compares with.
 *
 * @param text as it was written
 * @param number what it stands for, when it is a number, a duration or a time
 */
public record Operand(String text, Optional<Value> number) {

    /** As {@link Condition#operand} of what is compared with nothing. */
    static final Operand NONE = text("");

    public static Operand text(String text) {
        return new Operand(text, Optional.empty());
    }

    public static Operand whole(long number) {
        return new Operand(Long.toString(number), Optional.of(new Value.Whole(number)));
    }

    static Operand real(String text) {
        return new Operand(text, Optional.of(new Value.Real(Double.parseDouble(text))));
    }

    boolean equalTo(Value value) {
        return (number.isPresent() && value.number().isPresent())
                ? compare(value) == 0
                : value.text().equals(text);
    }

    boolean isIn(Value value) {
        return value.text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the value and this can be told to be smaller or greater: two numbers or two texts. */
    boolean isComparable(Value value) {
        return number.isPresent() == value.number().isPresent();
    }

    /** Less than zero when the value is smaller than this. */
    int compare(Value value) {
        if (number.isEmpty()) {
            return value.text().compareTo(text);
        }
        return number.get() instanceof Value.Whole mine && value instanceof Value.Whole other
                ? Long.compare(other.value(), mine.value())
                : Double.compare(value.number().orElse(0), number.get().number().orElse(0));
    }

    /** How something equal to this may be written. */
    Stream<String> spellings() {
        return number.map(value -> switch (value) {
                    case Value.Whole whole -> Stream.of(text, whole.text(), new Value.Real(whole.value()).text());
                    case Value.Real real -> Stream.of(text, real.text(), new Value.Whole((long) real.value()).text());
                    default -> Stream.of(text);
                })
                .orElse(Stream.of(text));
    }
}
