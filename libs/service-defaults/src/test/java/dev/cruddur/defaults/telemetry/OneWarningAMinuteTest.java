package dev.cruddur.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OneWarningAMinuteTest {

    private static final long NOON = 1_800_000_000_000L;

    private final OneWarningAMinute filter = new OneWarningAMinute();

    @Test
    void linesOfTenMinutes_areTen() {
        List<FilterReply> replies = LongStream.range(0, 600)
                .mapToObj(second -> decide(NOON + second * 1000))
                .toList();

        assertThat(replies).filteredOn(FilterReply.NEUTRAL::equals).hasSize(10);
    }

    @Test
    void firstLine_isSeen() {
        assertThat(decide(NOON)).isEqualTo(FilterReply.NEUTRAL);
    }

    private FilterReply decide(long millis) {
        LoggingEvent event = new LoggingEvent();
        event.setTimeStamp(millis);
        return filter.decide(event);
    }
}
