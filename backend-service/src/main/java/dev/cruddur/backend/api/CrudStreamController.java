package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.FollowingFeed;
import dev.cruddur.backend.domain.LiveCruds;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.SessionStreams;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * New cruds as they are posted, byte for byte as they come. A browser that comes back after a break says by itself
 * which event it had last: that counts more than the address, which is as old as the page.
 */
@Controller("/activities")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CrudStreamController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final LiveCruds live;
    private final FollowingFeed following;
    private final SessionStreams streams;

    CrudStreamController(LiveCruds live, FollowingFeed following, SessionStreams streams) {
        this.live = live;
        this.following = following;
        this.streams = streams;
    }

    /** Tells live of each new crud, as server-sent events. */
    @Get(uri = "/home/stream", produces = MediaType.TEXT_EVENT_STREAM)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<InputStream> home(
            @Nullable @QueryValue UUID after, @Nullable @Header(LAST_EVENT_ID) UUID lastEventId) {
        return answer(live.ofEverybody(lastEventId == null ? after : lastEventId));
    }

    /** Tells live of each new crud of those whom one follows, as server-sent events. */
    @Get(uri = "/following/stream", produces = MediaType.TEXT_EVENT_STREAM)
    @Secured(Roles.USER)
    HttpResponse<InputStream> following(
            Person me,
            Identity identity,
            @Nullable @QueryValue UUID after,
            @Nullable @Header(LAST_EVENT_ID) UUID lastEventId) {
        InputStream events = following.live(me, lastEventId == null ? after : lastEventId);
        return answer(streams.until(me.uuid(), identity.sessionUuid(), events));
    }

    private static HttpResponse<InputStream> answer(InputStream events) {
        return HttpResponse.ok(events).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
