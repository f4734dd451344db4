package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.Comparison;
import dev.cruddur.viewer.store.SpanKind;
import dev.cruddur.viewer.store.StoredSpan;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two traces laid side by side: both trees in one.
 *
 * @param lines each followed by those below it
 */
@Serdeable.Serializable
record ComparisonAnswer(List<Line> lines) {

    /**
     * A span of one trace, of the other, or of both.
     *
     * @param depth 0 for those without a parent
     * @param change same, new, gone, slower or faster
     */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Line(
            int depth,
            String service,
            String name,
            String kind,
            String change,
            @Nullable Side left,
            @Nullable Side right) {}

    /**
     * The span in one of the traces.
     *
     * @param startNanos after the beginning of its trace
     */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Side(String spanId, long startNanos, long durationNanos, boolean error) {

        static @Nullable Side of(@Nullable StoredSpan span, long traceStart) {
            return span == null
                    ? null
                    : new Side(
                            HexFormat.of().toHexDigits(span.spanId()),
                            span.startUnixNano() - traceStart,
                            span.durationNanos(),
                            span.error());
        }
    }

    static ComparisonAnswer of(Comparison comparison) {
        return new ComparisonAnswer(comparison.lines().stream()
                .map(line -> new Line(
                        line.depth(),
                        line.any().origin().serviceName(),
                        line.any().name(),
                        SpanKind.of(line.any().kind()).label(),
                        line.change().name().toLowerCase(Locale.ROOT),
                        Side.of(line.left(), comparison.leftStart()),
                        Side.of(line.right(), comparison.rightStart())))
                .toList());
    }
}
