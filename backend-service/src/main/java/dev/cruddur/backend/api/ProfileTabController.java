package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.ProfileTab;
import dev.cruddur.backend.domain.ProfileTabs;
import dev.cruddur.backend.domain.TabPage;
import dev.cruddur.defaults.telemetry.SpanFacts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on somebody's profile beside their cruds. */
@Controller("/activities/@{handle}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProfileTabController {

    private final ProfileTabs tabs;
    private final SpanFacts facts;
    private final LeftOut leftOut;

    ProfileTabController(ProfileTabs tabs, SpanFacts facts, LeftOut leftOut) {
        this.tabs = tabs;
        this.facts = facts;
        this.leftOut = leftOut;
    }

    /** Somebody's replies, newest first, each with whom it answers. */
    @Get("/replies")
    HttpResponse<List<CrudBody>> replies(
            String handle,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return answer(tabs.page(ProfileTab.REPLIES, handle, before, limit), "/replies", limit);
    }

    /** What somebody likes, newest like first. */
    @Get("/likes")
    HttpResponse<List<CrudBody>> likes(
            String handle,
            @Nullable @QueryValue UUID before,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return answer(tabs.page(ProfileTab.LIKES, handle, before, limit), "/likes", limit);
    }

    private HttpResponse<List<CrudBody>> answer(TabPage page, String tab, int limit) {
        facts.feedItems(page.cruds().size());
        List<CrudBody> body = page.cruds().stream().map(CrudBody::of).toList();
        String path = "/activities/@" + page.person().handle() + tab;
        MutableHttpResponse<List<CrudBody>> answer =
                leftOut.of(HttpResponse.ok(body), page.complete() ? List.of() : List.of("answered"));
        return NextPage.link(answer, path, page.next(), limit);
    }
}
