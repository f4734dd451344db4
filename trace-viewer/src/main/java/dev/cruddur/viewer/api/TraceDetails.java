package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.ClockOffset;
import dev.cruddur.viewer.search.Filter;
import dev.cruddur.viewer.store.MissingParents;
import dev.cruddur.viewer.store.Trace;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What is known of a trace as a whole.
 *
 * @param summary as in the list
 * @param missingParents the ids of spans that are named as a parent and are not here, at most 100 of them
 * @param clockOffsets the services whose clocks differ from that of the root's service; times are as they were sent
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record TraceDetails(TraceLine summary, List<String> missingParents, List<Offset> clockOffsets) {

    private static final int MAX_MISSING = 100;

    /**
     * A service whose clock is off.
     *
     * @param offsetNanos to be added to the service's times to have them agree with the root's service
     * @param calls how many calls into the service were compared
     */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Offset(String service, long offsetNanos, int calls) {}

    static TraceDetails of(Trace trace, List<ClockOffset> offsets) {
        return new TraceDetails(
                TraceLine.of(trace, Filter.everything()),
                Arrays.stream(MissingParents.of(trace.spans()).toArray())
                        .limit(MAX_MISSING)
                        .sorted()
                        .mapToObj(HexFormat.of()::toHexDigits)
                        .toList(),
                offsets.stream()
                        .map(offset -> new Offset(offset.service(), offset.offsetNanos(), offset.calls()))
                        .toList());
    }
}
