package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.Profile;
import dev.cruddur.backend.domain.ProfilePage;
import dev.cruddur.backend.domain.Profiles;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who people are, and what they say. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ProfileController {

    private final Profiles profiles;
    private final SpanFacts facts;

    ProfileController(Profiles profiles, SpanFacts facts) {
        this.profiles = profiles;
        this.facts = facts;
    }

    /** Somebody's profile, and a page of what they posted and reposted. */
    @Get("/activities/@{handle}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<ProfileBody> profile(
            @Nullable Person me,
            String handle,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        ProfilePage page = profiles.page(handle, me, before, limit);
        facts.feedItems(page.feed().items().size());
        String path = "/activities/@" + page.profile().handle();
        return NextPage.link(
                HttpResponse.ok(ProfileBody.of(page)), path, page.feed().next(), limit);
    }

    /** Somebody in short. */
    @Get("/users/@{handle}/short")
    @Secured(SecurityRule.IS_ANONYMOUS)
    Person person(String handle) {
        return profiles.named(handle);
    }

    /** Changes one's own profile. */
    @Put("/profile/update")
    @Secured(Roles.USER)
    Profile replace(Person me, @Body ProfileForm form) {
        return profiles.update(me, form.checked());
    }

    /** Changes one's own profile: the same, for the clients that know it as a POST. */
    @Post("/profile/update")
    @Secured(Roles.USER)
    HttpResponse<Profile> update(Person me, @Body ProfileForm form) {
        return HttpResponse.ok(replace(me, form));
    }
}
