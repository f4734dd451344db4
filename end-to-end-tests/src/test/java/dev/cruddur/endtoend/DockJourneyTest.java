package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody who keeps the traces open while they use the page, and has never seen one before. */
class DockJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);

    @Test
    void dock_hasALineForEachAction_fillsIn_andIsRememberedAsItWasLeft() {
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            String home = visitor.lastTraceId("open home");
            tourIsTakenOnce(page);
            wordsAreExplained(page);

            visitor.searchesFor("traces");
            Locator actions = page.getByTestId("dock-action");
            assertThat(actions.first()).containsText("search");
            assertThat(page.getByTestId("dock-bar")).containsText("spans");
            assertThat(row(page, "activities-service").first()).isVisible();
            actions.filter(new Locator.FilterOptions().setHasText("open home"))
                    .last()
                    .click();
            assertThat(page.getByTestId("waterfall")).hasAttribute("data-trace-id", home);

            Locator edge = page.getByRole(AriaRole.SEPARATOR);
            edge.press("ArrowUp");
            assertThat(edge).hasAttribute("aria-valuenow", "47");
            page.reload();
            assertThat(edge).hasAttribute("aria-valuenow", "47");
            assertThat(page.getByTestId("tour")).isHidden();
            page.keyboard().press("t");
            assertThat(edge).isHidden();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void tourIsTakenOnce(Page page) {
        Locator tour = page.getByTestId("tour");
        assertThat(tour).containsText("1 of 5");
        Locator next = tour.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Next"));
        for (int step = 1; step < 5; step++) {
            next.click();
        }
        tour.getByText("Done").click();
        assertThat(tour).isHidden();
    }

    private static void wordsAreExplained(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Glossary"))
                .click();
        Locator glossary = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Words of tracing"));
        assertThat(glossary).containsText("Critical path");
        glossary.getByLabel("Close").click();
        assertThat(glossary).isHidden();
    }

    private static Locator row(Page page, String service) {
        return page.locator("[data-testid=span-row][data-service='" + service + "']");
    }
}
