package dev.cruddur.viewer.api;

import dev.cruddur.viewer.search.Durations;
import dev.cruddur.viewer.search.Field;
import dev.cruddur.viewer.search.Field.Own;
import dev.cruddur.viewer.search.Filter;
import dev.cruddur.viewer.search.Filter.Condition;
import dev.cruddur.viewer.search.FilterParser;
import dev.cruddur.viewer.search.Operand;
import dev.cruddur.viewer.search.Operator;
import dev.cruddur.viewer.search.Times;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which spans are meant: all that is given must hold for one span.
 *
 * @param query a filter, such as {@code service = shop and duration > 100ms and http.route contains "home"}
 * @param service the name of a service
 * @param operation the name of spans
 * @param session the value of the attribute {@code session.id}
 * @param error true for those that failed, false for the others
 * @param minDuration at least this long, such as {@code 100ms}
 * @param maxDuration at most this long
 * @param from begun then or later, RFC 3339
 * @param to begun before
 */
@Introspected
record FilterParameters(
        @QueryValue @Nullable String query,
        @QueryValue @Nullable String service,
        @QueryValue @Nullable String operation,
        @QueryValue @Nullable String session,
        @QueryValue @Nullable Boolean error,
        @QueryValue("min_duration") @Nullable String minDuration,
        @QueryValue("max_duration") @Nullable String maxDuration,
        @QueryValue @Nullable String from,
        @QueryValue @Nullable String to) {

    /** All of it in one filter. */
    Filter filter() {
        var all = new ArrayList<Filter>();
        add(all, Own.SERVICE, Operator.EQUAL, service, Operand::text);
        add(all, Own.NAME, Operator.EQUAL, operation, Operand::text);
        add(all, Own.TIME, Operator.AT_LEAST, from, time("from"));
        add(all, Own.TIME, Operator.LESS, to, time("to"));
        add(all, Own.DURATION, Operator.AT_LEAST, minDuration, duration("min_duration"));
        add(all, Own.DURATION, Operator.AT_MOST, maxDuration, duration("max_duration"));
        add(all, Field.attribute("session.id"), Operator.EQUAL, session, Operand::text);
        add(all, Own.ERROR, Operator.EQUAL, error == null ? null : error.toString(), Operand::text);
        if (query != null && !query.isBlank()) {
            all.add(FilterParser.parse(query));
        }
        return new Filter.And(List.copyOf(all));
    }

    private static void add(
            List<Filter> all,
            Field field,
            Operator operator,
            @Nullable String value,
            Function<String, Operand> reader) {
        if (value != null && !value.isEmpty()) {
            all.add(new Condition(field, operator, reader.apply(value)));
        }
    }

    private static Function<String, Operand> time(String name) {
        return text -> Operand.whole(Parameter.read(name, text, Times::parse));
    }

    private static Function<String, Operand> duration(String name) {
        return text -> Operand.whole(Parameter.read(name, text, Durations::parse));
    }
}
