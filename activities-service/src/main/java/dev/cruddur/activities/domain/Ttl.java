package dev.cruddur.activities.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a crud may live, longest first: the order of the page's menu. */
public enum Ttl {
    DAYS_30("30-days", Duration.ofDays(30)),
    DAYS_7("7-days", Duration.ofDays(7)),
    DAYS_3("3-days", Duration.ofDays(3)),
    DAY_1("1-day", Duration.ofDays(1)),
    HOURS_12("12-hours", Duration.ofHours(12)),
    HOURS_3("3-hours", Duration.ofHours(3)),
    HOUR_1("1-hour", Duration.ofHours(1));

    /** What the page offers first. */
    public static final Ttl DEFAULT = DAYS_7;

    private final String value;
    private final Duration duration;

    Ttl(String value, Duration duration) {
        this.value = value;
        this.duration = duration;
    }

    /** The one of that value; empty when there is none. */
    public static Optional<Ttl> of(@Nullable String value) {
        return Arrays.stream(values()).filter(ttl -> ttl.value.equals(value)).findFirst();
    }

    /** As the API writes it, such as {@code 7-days}. */
    public String value() {
        return value;
    }

    /** As a person reads it, such as {@code 7 days}. */
    public String label() {
        return value.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** How long that is. */
    public Duration duration() {
        return duration;
    }
}
