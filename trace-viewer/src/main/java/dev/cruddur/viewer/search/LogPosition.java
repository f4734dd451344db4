package dev.cruddur.viewer.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place among the logs, the latest of which comes first.
 *
 * @param timeUnixNano when the last one before the place was written
 * @param told how many of that time come before it: logs have no identity, and may have the same time
 */
public record LogPosition(long timeUnixNano, int told) {

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,19})-(\\d{1,9})");

    /** What {@link #toString} wrote. */
    public static Optional<LogPosition> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LogPosition(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return timeUnixNano + "-" + told;
    }
}
