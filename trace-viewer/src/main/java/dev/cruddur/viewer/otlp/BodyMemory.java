package dev.cruddur.viewer.otlp;

import dev.cruddur.viewer.config.ViewerSettings;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What all requests together may hold in memory while they are read and decoded. */
@Singleton
final class BodyMemory {

    /** As many of the largest bodies fit at once; of usual ones, of a few kilobytes, thousands. */
    private static final int LARGEST_BODIES = 4;

    static final String TOO_MUCH = "too much is being received at once";

    private static final int PATIENCE_SECONDS = 1;

    private final Semaphore bytes;

    BodyMemory(ViewerSettings settings) {
        this.bytes = new Semaphore(LARGEST_BODIES * settings.maxBodyBytes());
    }

    /** Begins to hold memory for one request. */
    Share open() {
        return new Share();
    }

    /** What one request holds until it is closed. */
    final class Share implements AutoCloseable {

        private int held;

        /**
         * Takes more, and waits a little when the others hold too much.
         *
         * @throws HttpStatusException 503, which tells an exporter to send the same again, when that did not help
         */
        void grow(int by) {
            if (!tryGrow(by)) {
                throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, TOO_MUCH);
            }
        }

        /** As {@link #grow}, but false when that did not help. */
        boolean tryGrow(int by) {
            try {
                if (!bytes.tryAcquire(by, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return false;
                }
                held += by;
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Gives back all but this. */
        void shrinkTo(int wanted) {
            if (wanted < held) {
                bytes.release(held - wanted);
                held = wanted;
            }
        }

        /** Gives all back. Closing twice is harmless. */
        @Override
        public void close() {
            shrinkTo(0);
        }
    }
}
