package dev.cruddur.defaults.telemetry;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets one line a minute through, of whichever exporter: a collector that is down for a day should be seen in the log,
 * and not fill it.
 */
public final class OneWarningAMinute extends Filter<ILoggingEvent> {

    private static final long PAUSE = Duration.ofMinutes(1).toMillis();

    private final AtomicLong next = new AtomicLong(Long.MIN_VALUE);

    @Override
    public FilterReply decide(ILoggingEvent event) {
        long due = next.get();
        boolean isDue = event.getTimeStamp() >= due && next.compareAndSet(due, event.getTimeStamp() + PAUSE);
        return isDue ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
