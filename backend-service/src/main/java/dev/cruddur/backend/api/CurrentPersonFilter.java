package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Sessions;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.rules.NotAuthenticated;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/**
 * Checks that a token's session is still there: a token outlives its session by up to a minute, and who has signed out
 * is signed out. One statement, which also finds who it is.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class CurrentPersonFilter implements Ordered {

    private final Sessions sessions;

    CurrentPersonFilter(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (!opensSession(request)) {
            IdentityBinder.find(request).ifPresent(identity -> check(request, identity));
        }
    }

    /** Who comes in anew may still show the token of a session that has ended. */
    private static boolean opensSession(HttpRequest<?> request) {
        String path = request.getPath();
        return request.getMethod() == HttpMethod.POST && (path.startsWith("/session") || path.equals("/users"));
    }

    private void check(HttpRequest<?> request, Identity identity) {
        CurrentPersonBinder.remember(
                request,
                sessions.holder(identity.sessionUuid(), identity.userUuid())
                        .orElseThrow(() -> new NotAuthenticated("This session has ended. Sign in again.")));
    }
}
