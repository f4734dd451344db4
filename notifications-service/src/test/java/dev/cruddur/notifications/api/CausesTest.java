package dev.cruddur.notifications.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.telemetry.StoredTraceContext;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final Causes causes = new Causes();

    @Test
    void causes_areTakenOnce_oldestFirst() {
        causes.add(cause(1));
        causes.add(cause(2));

        assertThat(causes.take()).containsExactly(cause(1), cause(2));
        assertThat(causes.take()).isEmpty();
    }

    @Test
    void causes_moreThanAStreamKeeps_areTheNewest() {
        IntStream.rangeClosed(1, 40).mapToObj(CausesTest::cause).forEach(causes::add);

        List<StoredTraceContext> taken = causes.take();

        assertThat(taken).hasSize(32).startsWith(cause(9)).endsWith(cause(40));
    }

    private static StoredTraceContext cause(int number) {
        return new StoredTraceContext("00-%032x-%016x-01".formatted(number, number), null, null);
    }
}
