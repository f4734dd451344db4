package dev.cruddur.viewer.api;

import dev.cruddur.viewer.search.Durations;
import dev.cruddur.viewer.search.Field;
import dev.cruddur.viewer.search.Field.Own;
import dev.cruddur.viewer.search.Filter;
import dev.cruddur.viewer.search.Operand;
import dev.cruddur.viewer.search.Operator;
import dev.cruddur.viewer.search.Times;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a search's parameters. Jaeger has two spellings of each, {@code query.serviceName} and the older
 * {@code query.service_name}; both are taken. Unlike Jaeger's, the bounds of time may be absent.
 */
final class JaegerParameters {

    private static final int DEFAULT_DEPTH = 100;
    private static final int MAX_DEPTH = 1_000;

    private static final Argument<Map<String, String>> ATTRIBUTES = Argument.mapOf(String.class, String.class);

    private final HttpParameters parameters;
    private final JsonMapper json;

    JaegerParameters(HttpParameters parameters, JsonMapper json) {
        this.parameters = parameters;
        this.json = json;
    }

    /** What one span of a trace must be for the trace to be found: all that is asked for at once. */
    Filter query() {
        var conditions = new ArrayList<Filter>();
        text("query.serviceName", "query.service_name").ifPresent(name -> conditions.add(equal(Own.SERVICE, name)));
        text("query.operationName", "query.operation_name").ifPresent(name -> conditions.add(equal(Own.NAME, name)));
        parsed(this::attributes, "query.attributes")
                .ifPresent(wanted -> wanted.forEach((key, value) -> conditions.add(attribute(key, value))));
        time(Operator.AT_LEAST, "query.startTimeMin", "query.start_time_min").ifPresent(conditions::add);
        time(Operator.LESS, "query.startTimeMax", "query.start_time_max").ifPresent(conditions::add);
        duration(Operator.AT_LEAST, "query.durationMin", "query.duration_min").ifPresent(conditions::add);
        duration(Operator.AT_MOST, "query.durationMax", "query.duration_max").ifPresent(conditions::add);
        return new Filter.And(List.copyOf(conditions));
    }

    private static Filter equal(Field field, String text) {
        return new Filter.Condition(field, Operator.EQUAL, Operand.text(text));
    }

    /** Jaeger's users ask for {@code error=true}, which is no attribute in OpenTelemetry. */
    private static Filter attribute(String key, String value) {
        var attribute = equal(Field.attribute(key), value);
        return key.equals("error") ? new Filter.Or(List.of(attribute, equal(Own.ERROR, value))) : attribute;
    }

    private Optional<Filter> time(Operator operator, String... names) {
        return parsed(Times::parse, names).map(time -> new Filter.Condition(Own.TIME, operator, Operand.whole(time)));
    }

    private Optional<Filter> duration(Operator operator, String... names) {
        return parsed(Durations::parse, names)
                .map(nanos -> new Filter.Condition(Own.DURATION, operator, Operand.whole(nanos)));
    }

    /** How many traces to answer with, at most. */
    int depth() {
        var depth = parsed(Integer::parseUnsignedInt, "query.searchDepth", "query.search_depth", "query.num_traces")
                .orElse(0);
        return depth == 0 ? DEFAULT_DEPTH : Math.clamp(Integer.toUnsignedLong(depth), 1, MAX_DEPTH);
    }

    /** The value of the first of these names that has one. */
    Optional<String> text(String... names) {
        for (var name : names) {
            var value = parameters.get(name);
            if (value != null && !value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> parsed(Function<String, T> parser, String... names) {
        try {
            return text(names).map(parser);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST, "malformed parameter " + names[0] + ": " + e.getMessage());
        }
    }

    private Map<String, String> attributes(String map) {
        try {
            return json.readValue(map, ATTRIBUTES);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON object of strings", e);
        }
    }
}
