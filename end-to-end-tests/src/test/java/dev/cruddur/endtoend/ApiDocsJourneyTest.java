package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import org.junit.jupiter.api.Test;

/** The API's description as a page, under the same policy as the rest: no inline script, no eval. */
class ApiDocsJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);

    @Test
    void route_canBeTried_withTheSessionThatOneHas() {
        try (Visitor visitor = new Visitor(url)) {
            visitor.entersAs("Zoe Martin");
            visitor.page().navigate("/api-docs");

            Locator route = visitor.page().locator("#operations-session-getApiSession, #operations-session-getSession");
            route.locator(".opblock-summary-control").click();
            route.locator(".execute").click();

            assertThat(route.locator(".live-responses-table .response-col_status")
                            .last())
                    .containsText("200");
            assertThat(route.locator(".live-responses-table")).containsText("\"handle\": \"zoe\"");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhone_nothingScrollsSideways() {
        try (Visitor visitor = new Visitor(url)) {
            visitor.page().setViewportSize(360, 740);
            visitor.page().navigate("/api-docs");
            visitor.page().locator(".opblock-summary-control").first().click();
            assertThat(visitor.page().locator(".opblock-body").first()).isVisible();

            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .isEqualTo(false);
        }
    }
}
