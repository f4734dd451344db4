package dev.cruddur.viewer.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Reads and writes points of time. */
public final class Times {

    private Times() {}

    /**
     * The nanoseconds since the epoch of a time as RFC 3339 writes it.
     *
     * @throws DateTimeException when it is none
     * @throws ArithmeticException when it is too far away to be counted so, before 1677 or after 2262
     */
    public static long parse(String rfc3339) {
        try {
            return ChronoUnit.NANOS.between(
                    Instant.EPOCH, OffsetDateTime.parse(rfc3339).toInstant());
        } catch (DateTimeException e) {
            throw new DateTimeException("not a time, such as 2026-01-31T12:00:00Z: " + rfc3339, e);
        }
    }

    public static String format(long unixNano) {
        return Instant.EPOCH.plusNanos(unixNano).toString();
    }
}
