package dev.cruddur.benchmarks.load;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Does many things, so many at once. */
public record Crowd(int atOnce) {

    /** Does it to each, and returns what came of it, in their order. */
    public <T, R> List<R> each(List<T> work, Function<T, R> deed) {
        try (var people =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            var results = work.stream()
                    .map(item -> people.submit(() -> deed.apply(item)))
                    .toList();
            return results.stream().map(Crowd::result).toList();
        }
    }

    /** Does it again and again for so long, and returns how long it took each time. */
    public Latencies during(Duration length, Runnable deed) {
        var started = System.nanoTime();
        var took = each(Collections.nCopies(atOnce, deed), one -> repeat(one, started + length.toNanos()));
        return new Latencies(
                took.stream().flatMapToLong(LongStream.Builder::build).sorted().toArray(), System.nanoTime() - started);
    }

    private static LongStream.Builder repeat(Runnable deed, long untilNanos) {
        var took = LongStream.builder();
        for (var now = System.nanoTime(); now < untilNanos; ) {
            deed.run();
            var then = System.nanoTime();
            took.add(then - now);
            now = then;
        }
        return took;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
