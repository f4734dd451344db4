package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a click to its trace, into a span, to all that are alike, and to what is different between two. */
class TraceJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);

    @Test
    void click_leadsToItsTrace_toASpan_andToAllThatAreAlike() {
        try (Visitor visitor = new Visitor(url)) {
            goesDownToTheDatabase(visitor, visitor.lastTraceId("open home"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void sameOnAPhone() {
        try (Visitor visitor = Visitor.onAPhone(url)) {
            goesDownToTheDatabase(visitor, visitor.lastTraceId("open home"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void twoTraces_standSideBySide() {
        try (Visitor visitor = new Visitor(url)) {
            String before = visitor.lastTraceId("open home");
            visitor.page().reload();
            String after = visitor.lastTraceId("open home");
            assertThat(after).isNotEqualTo(before);

            visitor.page().navigate("/traces?mine=1&compare=" + before);
            visitor.page()
                    .locator("[data-testid=trace-row][data-trace-id='" + after + "']")
                    .getByText("compare with this")
                    .click();
            Locator comparison = visitor.page().getByTestId("comparison");
            assertThat(comparison).containsText("activities-service");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void goesDownToTheDatabase(Visitor visitor, String traceId) {
        Page page = visitor.page();
        link(page, "Open as a page").click();
        assertThat(page).hasURL(Pattern.compile("/traces/" + traceId + "$"));
        page.getByTestId("dock-bar").click();
        assertThat(page.getByTestId("trace-facts")).containsText("4 services");

        page.locator("[data-testid=span-row][data-span-name^='SELECT activities']")
                .first()
                .click();
        Locator details = page.getByTestId("span-details");
        assertThat(details.locator("pre")).containsText("FROM");
        details.getByLabel("Find spans with this db.query.summary").first().click();
        assertThat(page).hasURL(Pattern.compile("/traces\\?query=db.query.summary"));
        assertThat(page.getByTestId("trace-row").first()).isVisible();

        link(page, "Heatmap").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("The slowest"))
                .click();
        assertThat(page.getByText("What is different?")).isVisible();
        link(page, "Rates").click();
        link(page, "Map").click();
        assertThat(page.getByTestId("map-calls")).containsText("activities-service");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
