package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.reactivestreams.Publisher;

/** What is new in a feed that is open, as it is posted. */
@Controller("/api/activities")
@Produces({MediaType.TEXT_EVENT_STREAM, MediaType.APPLICATION_JSON})
final class FeedStreamsController {

    private final Backend backend;

    FeedStreamsController(Backend backend) {
        this.backend = backend;
    }

    @Get("/home/stream")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Publisher<MutableHttpResponse<?>> home(HttpRequest<byte[]> request) {
        return backend.streamForNobody(request);
    }

    @Get("/following/stream")
    @Secured(Roles.USER)
    Publisher<MutableHttpResponse<?>> following(HttpRequest<byte[]> request, Identity person) {
        return backend.stream(request, person);
    }
}
