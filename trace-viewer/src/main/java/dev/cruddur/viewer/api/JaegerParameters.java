package dev.cruddur.viewer.api;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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

    TraceQuery query() {
        return new TraceQuery(
                text("query.serviceName", "query.service_name").orElse(null),
                text("query.operationName", "query.operation_name").orElse(null),
                parsed(this::attributes, "query.attributes").orElse(Map.of()),
                parsed(JaegerParameters::unixNano, "query.startTimeMin", "query.start_time_min")
                        .orElse(Long.MIN_VALUE),
                parsed(JaegerParameters::unixNano, "query.startTimeMax", "query.start_time_max")
                        .orElse(Long.MAX_VALUE),
                parsed(GoDuration::parse, "query.durationMin", "query.duration_min")
                        .orElse(0L),
                parsed(GoDuration::parse, "query.durationMax", "query.duration_max")
                        .orElse(Long.MAX_VALUE));
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

    private static long unixNano(String rfc3339) {
        return ChronoUnit.NANOS.between(
                Instant.EPOCH, OffsetDateTime.parse(rfc3339).toInstant());
    }

    private Map<String, String> attributes(String map) {
        try {
            return json.readValue(map, ATTRIBUTES);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON object of strings", e);
        }
    }
}
