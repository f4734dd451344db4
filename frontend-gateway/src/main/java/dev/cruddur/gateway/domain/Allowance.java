package dev.cruddur.gateway.domain;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What each client may have, and all together. Of the clients, those that came last are remembered: whoever has more
 * addresses than that is bounded by what all together may have.
 */
public final class Allowance {

    /** Some 2 MB. */
    static final int REMEMBERED = 10_000;

    private final Rate perClient;
    private final LongSupplier nanoTime;
    private final TokenBucket total;
    private final Map<String, TokenBucket> clients = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Allowance(Rate perClient, Rate total, LongSupplier nanoTime) {
        this.perClient = perClient;
        this.nanoTime = nanoTime;
        this.total = new TokenBucket(total, nanoTime.getAsLong());
    }

    /**
     * Takes so much for a client, or nothing.
     *
     * @return zero when it was taken, or else how long to wait before another try
     */
    public synchronized Duration take(String client, int wanted) {
        long now = nanoTime.getAsLong();
        TokenBucket own = clients.computeIfAbsent(client, _ -> new TokenBucket(perClient, now));
        Duration untilOwn = own.until(wanted, now);
        Duration untilTotal = total.until(wanted, now);
        if (untilOwn.isPositive() || untilTotal.isPositive()) {
            return untilOwn.compareTo(untilTotal) > 0 ? untilOwn : untilTotal;
        }
        own.take(wanted);
        total.take(wanted);
        return Duration.ZERO;
    }
}
