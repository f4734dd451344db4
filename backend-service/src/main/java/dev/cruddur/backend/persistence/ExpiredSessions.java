package dev.cruddur.backend.persistence;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Clears away sessions that have expired: nobody asks for them again. */
@Singleton
class ExpiredSessions {

    private final SessionRepository sessions;

    ExpiredSessions(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1m")
    void remove() {
        sessions.removeExpired();
    }
}
