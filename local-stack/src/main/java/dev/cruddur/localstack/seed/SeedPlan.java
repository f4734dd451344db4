package dev.cruddur.localstack.seed;

import java.time.Instant;

/**
 * What to make.
 *
 * @param cruds replies included
 * @param seed the same one makes the same town; another one, another
 * @param now when it is made: what happened stands in time before that
 */
public record SeedPlan(int people, int cruds, long seed, Instant now) {

    /** A chance of its own for one thing. */
    Dice dice(String what, long number) {
        return new Dice(seed, what, number);
    }
}
