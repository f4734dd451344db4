package dev.cruddur.viewer.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NowAndThenTest {

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void action_repeatedWithinThePause_isDoneOnce() {
        NowAndThen hourly = new NowAndThen(Duration.ofHours(1));

        hourly.run(times::incrementAndGet);
        hourly.run(times::incrementAndGet);

        assertThat(times).hasValue(1);
    }

    @Test
    void action_afterThePause_isDoneAgain() {
        NowAndThen always = new NowAndThen(Duration.ZERO);

        always.run(times::incrementAndGet);
        always.run(times::incrementAndGet);

        assertThat(times).hasValue(2);
    }
}
