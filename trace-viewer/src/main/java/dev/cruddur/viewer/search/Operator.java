package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Value;
import java.util.Arrays;
import java.util.Optional;

/** How a condition compares. */
public enum Operator {
    EQUAL("=") {
        @Override
        boolean test(Value value, Operand operand) {
            return operand.equalTo(value);
        }
    },
    LESS("<") {
        @Override
        boolean test(Value value, Operand operand) {
            return operand.isComparable(value) && operand.compare(value) < 0;
        }
    },
    AT_MOST("<=") {
        @Override
        boolean test(Value value, Operand operand) {
            return operand.isComparable(value) && operand.compare(value) <= 0;
        }
    },
    GREATER(">") {
        @Override
        boolean test(Value value, Operand operand) {
            return operand.isComparable(value) && operand.compare(value) > 0;
        }
    },
    AT_LEAST(">=") {
        @Override
        boolean test(Value value, Operand operand) {
            return operand.isComparable(value) && operand.compare(value) >= 0;
        }
    },
    CONTAINS("contains") {
        @Override
        boolean test(Value value, Operand operand) {
            return operand.isIn(value);
        }
    },
    EXISTS("exists") {
        @Override
        boolean test(Value value, Operand operand) {
            return true;
        }
    };

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    static Optional<Operator> of(String symbol) {
        return Arrays.stream(values())
                .filter(operator -> operator.symbol.equals(symbol))
                .findFirst();
    }

    abstract boolean test(Value value, Operand operand);
}
