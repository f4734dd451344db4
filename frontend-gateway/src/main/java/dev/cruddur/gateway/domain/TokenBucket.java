package dev.cruddur.gateway.domain;

import java.time.Duration;

/** What is left of a rate. Full at first; not for several threads at once. */
final class TokenBucket {

    private static final double NANOS = 1e9;

    private final Rate rate;
    private double tokens;
    private long filledAt;

    TokenBucket(Rate rate, long nanoTime) {
        this.rate = rate;
        this.tokens = rate.burst();
        this.filledAt = nanoTime;
    }

    /** How long until there is so much; zero when there is. */
    Duration until(int wanted, long nanoTime) {
        tokens = Math.min(rate.burst(), tokens + (nanoTime - filledAt) / NANOS * rate.perSecond());
        filledAt = nanoTime;
        double missing = wanted - tokens;
        return missing <= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(missing / rate.perSecond() * NANOS));
    }

    void take(int wanted) {
        tokens -= wanted;
    }
}
