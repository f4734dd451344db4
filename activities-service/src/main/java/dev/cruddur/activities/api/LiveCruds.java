package dev.cruddur.activities.api;

import dev.cruddur.activities.config.StreamSettings;
import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.CrudWatchers;
import dev.cruddur.defaults.rules.Busy;
import dev.cruddur.defaults.telemetry.LaterWork;
import dev.cruddur.defaults.telemetry.StoredTraceContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Passes new cruds on to whoever watches just now. It knows the streams of this process. */
@Singleton
final class LiveCruds implements CrudWatchers {

    /** Of a stream that is read too slowly; the oldest are given up for newer ones. */
    private static final int MOST_WAITING = 100;

    /** One crud is told after the other; how long it waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(LiveCruds.class);

    private final Sinks.Many<Activity> posted = Sinks.many().multicast().directBestEffort();
    private final Collection<Predicate<Activity>> wanted = new ConcurrentLinkedQueue<>();
    private final LaterWork laterWork;
    private final Semaphore places;

    LiveCruds(StreamSettings settings, LaterWork laterWork) {
        this.laterWork = laterWork;
        this.places = new Semaphore(settings.mostOpen());
    }

    /** In the trace of the crud, as one span however many watch; none when nobody does. */
    @Override
    public void posted(Activity crud) {
        if (wanted.stream().anyMatch(each -> each.test(crud))) {
            laterWork.run(StoredTraceContext.current(), "push posted", () -> tell(crud));
        }
    }

    /** Or gives it up: the crud is kept, and a page that was not told of it finds it with its next reading. */
    private void tell(Activity crud) {
        try {
            posted.emitNext(crud, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
        } catch (Sinks.EmissionException e) {
            LOG.warn("Open streams were not told of a new crud: others took too long to be told.", e);
        }
    }

    /**
     * Takes a place.
     *
     * @return each new crud that is wanted, until it is cancelled, and then the place is free again
     * @throws Busy when there is none
     */
    Flux<Activity> watch(Predicate<Activity> isWanted) {
        if (!places.tryAcquire()) {
            throw new Busy("As many pages as may already wait for new cruds. Try again in a while.");
        }
        wanted.add(isWanted);
        return posted.asFlux()
                .filter(isWanted)
                .onBackpressureBuffer(MOST_WAITING, _ -> {}, BufferOverflowStrategy.DROP_OLDEST)
                .doFinally(_ -> leave(isWanted));
    }

    private void leave(Predicate<Activity> isWanted) {
        wanted.remove(isWanted);
        places.release();
    }
}
