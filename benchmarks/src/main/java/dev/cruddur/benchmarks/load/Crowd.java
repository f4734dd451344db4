package dev.cruddur.benchmarks.load;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

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
