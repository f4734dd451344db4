package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Avatar;
import dev.cruddur.backend.domain.Avatars;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.Profile;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;

/** What people look like. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class AvatarController {

    private final Avatars avatars;

    AvatarController(Avatars avatars) {
        this.avatars = avatars;
    }

    /** A picture of oneself, in place of any other. */
    // On a platform thread: reading and scaling a picture is pure computing, as a password's hash is.
    @Put("/profile/avatar")
    @Consumes({MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG, MediaType.IMAGE_WEBP})
    @ExecuteOn(TaskExecutors.IO)
    @Secured(Roles.USER)
    Profile put(Person me, HttpRequest<byte[]> request) {
        return avatars.put(me, request.getBody().orElseGet(() -> new byte[0]));
    }

    /** Takes one's picture away; one that is made of the name takes its place. */
    @Delete("/profile/avatar")
    @Secured(Roles.USER)
    Profile remove(Person me) {
        return avatars.remove(me);
    }

    /** For ever the same: another picture has another address. */
    @Get("/avatars/{uuid}")
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<byte[]> image(UUID uuid) {
        Avatar avatar = avatars.find(uuid);
        return HttpResponse.ok(avatar.image())
                .contentType(avatar.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
}
