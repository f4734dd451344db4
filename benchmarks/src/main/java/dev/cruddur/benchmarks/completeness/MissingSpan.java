package dev.cruddur.benchmarks.completeness;

import java.time.Duration;
import java.time.Instant;

/**
 * A span that should be there.
 *
 * @param line its service, kind and name
 * @param knownNanos when the nearest span that is there ended, since the epoch
 */
record MissingSpan(String line, long knownNanos) {

    String service() {
        return line.substring(0, line.indexOf(' '));
    }

    /** How long before that moment its trace was last heard of where it is missing; negative for after it. */
    Duration knownBefore(Instant moment) {
        return Duration.between(Instant.ofEpochSecond(0, knownNanos), moment);
    }

    boolean isKnownWithin(Duration distance, Instant moment) {
        return knownBefore(moment).abs().compareTo(distance) <= 0;
    }
}
