package dev.cruddur.viewer.search;

import dev.cruddur.viewer.attributes.Value;
import dev.cruddur.viewer.search.Filter.Condition;
import dev.cruddur.viewer.store.Trace;

/** Rules traces out by what is known of them as a whole. */
final class Likely {

    private Likely() {}

    static boolean own(Trace trace, Field.Own field, Condition condition) {
        var summary = trace.summary();
        return switch (field) {
            case SERVICE ->
                summary.serviceNames().stream()
                        .anyMatch(service -> condition.operator().test(new Value.Text(service), condition.operand()));
            case TRACE_ID -> condition.operator().test(new Value.Text(trace.id().toString()), condition.operand());
            case TIME -> time(trace, condition);
            case ERROR ->
                summary.errorCount() > 0
                        || condition.operator() != Operator.EQUAL
                        || !condition.operand().text().equals("true");
            default -> true;
        };
    }

    /** All spans begin between the beginning and the end of their trace. */
    private static boolean time(Trace trace, Condition condition) {
        var begin = new Value.Whole(trace.summary().startUnixNano());
        return switch (condition.operator()) {
            case LESS, AT_MOST -> condition.operator().test(begin, condition.operand());
            case GREATER, AT_LEAST ->
                condition.operator().test(new Value.Whole(trace.summary().lastStartUnixNano()), condition.operand());
            default -> true;
        };
    }

    static boolean attribute(Trace trace, Field.Attribute attribute, Condition condition) {
        var index = trace.index();
        var key = attribute.key().toString();
        return condition.operator() == Operator.EQUAL
                ? condition.operand().spellings().anyMatch(text -> index.mayHave(key, text))
                : index.mayHave(key);
    }
}
