package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding people, tags and cruds while one types, in a browser. */
class SearchJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    /** A word that stands nowhere else. */
    private final String word =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    @Test
    void typing_findsPeopleTagsAndCruds_byTheirBeginning_andTheKeyboardOpensThem() {
        try (Visitor visitor = new Visitor(url)) {
            visitor.signsUpAs(word);
            visitor.posts("Something about #" + word + "tag", "1-day");

            visitor.page().keyboard().press("/");
            visitor.page().keyboard().type(word.substring(0, 8));

            assertThat(group(visitor, "People")).containsText("@" + word);
            assertThat(group(visitor, "Tags")).containsText("#" + word + "tag 1 crud");
            assertThat(group(visitor, "Cruds")).containsText("Something about");
            RecordedTrace trace = traces.await(
                    visitor.lastTraceId("search as you type"),
                    found -> assertThat(found.tree())
                            .contains(
                                    "frontend-web CLIENT GET /api/search",
                                    "activities-service SERVER GET /activities/search",
                                    "activities-service SERVER GET /activities/tags",
                                    "backend-service CLIENT SELECT backend.person"));
            assertThat(trace.orphans()).isEmpty();

            visitor.page().keyboard().press("/");
            assertThat(group(visitor, "People")).isVisible();
            visitor.page().keyboard().press("ArrowDown");
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.page()).hasURL(Pattern.compile("/@" + word + "$"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhone_theSearchPageHasTheBox_andAViewForEachKind() {
        try (Visitor visitor = new Visitor(url)) {
            visitor.page().setViewportSize(390, 844);
            visitor.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Search"))
                    .click();
            Locator main = visitor.page().getByRole(AriaRole.MAIN);
            assertThat(main).containsText("Trending");

            visitor.searchesFor("amar");
            main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("People"))
                    .click();

            assertThat(main).containsText("@amara");
            assertThat(visitor.page().getByRole(AriaRole.LISTBOX)).isHidden();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static Locator group(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }
}
