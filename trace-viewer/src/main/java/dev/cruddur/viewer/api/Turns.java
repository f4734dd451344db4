package dev.cruddur.viewer.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a few questions that look at everything be worked on at once, so that many do not need much memory. */
@Singleton
final class Turns {

    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Answers when it is this question's turn; 503 when that is not soon. */
    <T> T take(Supplier<T> question) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "too much is being asked at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "stopping");
        }
        try {
            return question.get();
        } finally {
            places.release();
        }
    }
}
