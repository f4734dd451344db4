package dev.cruddur.notifications.api;

import dev.cruddur.notifications.domain.InboxChanges;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Wakes the open streams of a person when something changes. It knows the streams of this process. */
@Singleton
final class LiveInboxes implements InboxChanges {

    // A stream that is too slow misses wake-ups, not counts: each one reads the count anew.
    private final Sinks.Many<UUID> wakeUps = Sinks.many().multicast().directBestEffort();

    @Override
    public void changed(UUID recipient) {
        wakeUps.emitNext(recipient, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    /** Emits at each change of this person's inbox, until it is cancelled. */
    Flux<UUID> changesOf(UUID recipient) {
        return wakeUps.asFlux().filter(recipient::equals).onBackpressureLatest();
    }
}
