package dev.cruddur.viewer.search;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads durations as Go writes them, as Jaeger's API does too: {@code 1.5s}, {@code 300ms}, {@code 1h2m}. */
public final class Durations {

    private static final Map<String, Long> UNITS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private static final Pattern PART = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?)(ns|us|µs|ms|s|m|h)");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + "){1,7}");

    private Durations() {}

    /**
     * The duration in nanoseconds.
     *
     * @throws IllegalArgumentException when it is none, is negative, or is longer than 292 years
     */
    public static long parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a duration, such as 100ms or 1.5s: " + text);
        }
        try {
            return PART.matcher(text)
                    .results()
                    .map(part -> new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(UNITS.get(part.group(2)))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .toBigInteger()
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("too long: " + text, e);
        }
    }
}
