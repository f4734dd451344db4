package dev.cruddur.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Rate NO_LIMIT = new Rate(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1); // it may overflow

    @Test
    void burst_ofAClient_isTakenAtOnceAndNoMore() {
        Allowance allowance = new Allowance(new Rate(10, 2), NO_LIMIT, nanoTime::get);

        assertThat(allowance.take("a", 10)).isZero();
        assertThat(allowance.take("a", 1)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void client_whoWaitsAsLongAsTold_getsIt() {
        Allowance allowance = new Allowance(new Rate(10, 3), NO_LIMIT, nanoTime::get);
        allowance.take("a", 10);

        nanoTime.addAndGet(allowance.take("a", 7).toNanos());

        assertThat(allowance.take("a", 7)).isZero();
    }

    @Test
    void pause_howeverLong_savesNoMoreThanABurst() {
        Allowance allowance = new Allowance(new Rate(10, 2), NO_LIMIT, nanoTime::get);

        nanoTime.addAndGet(Duration.ofDays(1).toNanos());

        assertThat(allowance.take("a", 11)).isPositive();
    }

    @Test
    void client_whoTookAll_leavesTheOthersTheirs() {
        Allowance allowance = new Allowance(new Rate(10, 2), NO_LIMIT, nanoTime::get);
        allowance.take("a", 10);

        assertThat(allowance.take("b", 10)).isZero();
    }

    @Test
    void total_boundsWhoeverHasManyAddresses() {
        Allowance allowance = new Allowance(new Rate(10, 2), new Rate(25, 1), nanoTime::get);

        long served = IntStream.range(0, 100)
                .filter(i -> allowance.take("client " + i, 10).isZero())
                .count();

        assertThat(served).isEqualTo(2);
    }

    @Test
    void refusal_byTheTotal_costsTheClientNothing() {
        Allowance allowance = new Allowance(new Rate(10, 1), new Rate(10, 10), nanoTime::get);
        allowance.take("a", 10);
        allowance.take("b", 10);

        nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(allowance.take("b", 10)).isZero();
    }

    @Test
    void clients_beyondThoseRemembered_areForgottenOldestFirst() {
        Allowance allowance = new Allowance(new Rate(1, 1), NO_LIMIT, nanoTime::get);
        IntStream.rangeClosed(0, Allowance.REMEMBERED).forEach(i -> allowance.take("client " + i, 1));

        assertThat(allowance.take("client 1", 1)).isPositive();
        assertThat(allowance.take("client 0", 1)).isZero();
    }
}
