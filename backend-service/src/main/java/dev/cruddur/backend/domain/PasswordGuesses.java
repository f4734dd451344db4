package dev.cruddur.backend.domain;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * How often somebody has given a wrong password of their own account lately: whoever finds a browser signed in shall
 * not find out the password, too. In this process alone, and of those who tried last.
 */
@Singleton
final class PasswordGuesses {

    /** Wrong ones, until it is enough for a while. */
    static final int MOST = 5;

    static final Duration WHILE = Duration.ofMinutes(10);

    private static final int REMEMBERED = 10_000;

    private final LongSupplier nanoTime;
    private final Map<UUID, Wrong> wrong = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    PasswordGuesses() {
        this(System::nanoTime);
    }

    PasswordGuesses(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether another try is looked at. */
    synchronized boolean mayTry(UUID person) {
        Wrong tries = wrong.get(person);
        return tries == null || tries.count < MOST || isOver(tries);
    }

    /** Remembers a wrong one; a right one makes up for those before. */
    synchronized void tried(UUID person, boolean right) {
        if (right) {
            wrong.remove(person);
        } else {
            wrong.merge(person, new Wrong(1, nanoTime.getAsLong()), this::added);
        }
    }

    private Wrong added(Wrong before, Wrong one) {
        return isOver(before) ? one : new Wrong(before.count + 1, before.since);
    }

    private boolean isOver(Wrong tries) {
        return nanoTime.getAsLong() - tries.since >= WHILE.toNanos();
    }

    private record Wrong(int count, long since) {}
}
