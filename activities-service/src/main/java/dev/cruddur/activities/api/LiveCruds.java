package dev.cruddur.activities.api;

import dev.cruddur.activities.config.StreamSettings;
import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.CrudWatchers;
import dev.cruddur.defaults.rules.Busy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Passes new cruds on to whoever watches just now. It knows the streams of this process. */
@Singleton
final class LiveCruds implements CrudWatchers {

    /** Of a stream that is read too slowly; the oldest are given up for newer ones. */
    private static final int MOST_WAITING = 100;

    private final Sinks.Many<Activity> posted = Sinks.many().multicast().directBestEffort();
    private final Semaphore places;

    LiveCruds(StreamSettings settings) {
        this.places = new Semaphore(settings.mostOpen());
    }

    @Override
    public void posted(Activity crud) {
        posted.emitNext(crud, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    /**
     * Takes a place.
     *
     * @return each new crud, until it is cancelled, and then the place is free again
     * @throws Busy when there is none
     */
    Flux<Activity> watch() {
        if (!places.tryAcquire()) {
            throw new Busy("As many pages as may already wait for new cruds. Try again in a while.");
        }
        return posted.asFlux()
                .onBackpressureBuffer(MOST_WAITING, _ -> {}, BufferOverflowStrategy.DROP_OLDEST)
                .doFinally(_ -> places.release());
    }
}
