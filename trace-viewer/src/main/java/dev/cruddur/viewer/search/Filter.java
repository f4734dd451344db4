package dev.cruddur.viewer.search;

import dev.cruddur.viewer.store.Trace;
import java.util.List;

/** What is looked for. */
public sealed interface Filter {

    boolean matches(Searched item);

    /** Whether a span of this trace may match: a quick look that never says no wrongly. */
    boolean mayMatch(Trace trace);

    /** Matches whatever matches all of these; everything, when there are none. */
    record And(List<Filter> all) implements Filter {
        @Override
        public boolean matches(Searched item) {
            for (var filter : all) {
                if (!filter.matches(item)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean mayMatch(Trace trace) {
            return all.stream().allMatch(filter -> filter.mayMatch(trace));
        }
    }

    record Or(List<Filter> any) implements Filter {
        @Override
        public boolean matches(Searched item) {
            return any.stream().anyMatch(filter -> filter.matches(item));
        }

        @Override
        public boolean mayMatch(Trace trace) {
            return any.stream().anyMatch(filter -> filter.mayMatch(trace));
        }
    }

    record Not(Filter filter) implements Filter {
        @Override
        public boolean matches(Searched item) {
            return !filter.matches(item);
        }

        @Override
        public boolean mayMatch(Trace trace) {
            return true;
        }
    }

    /** Holds when there is a value and it compares so. */
    record Condition(Field field, Operator operator, Operand operand) implements Filter {
        @Override
        public boolean matches(Searched item) {
            var value = item.value(field);
            return value.isPresent() && operator.test(value.get(), operand);
        }

        @Override
        public boolean mayMatch(Trace trace) {
            return switch (field) {
                case Field.Own own -> Likely.own(trace, own, this);
                case Field.Attribute attribute -> Likely.attribute(trace, attribute, this);
            };
        }
    }

    /** Matches whatever matches both. */
    default Filter and(Filter other) {
        return new And(List.of(this, other));
    }

    static Filter everything() {
        return new And(List.of());
    }
}
