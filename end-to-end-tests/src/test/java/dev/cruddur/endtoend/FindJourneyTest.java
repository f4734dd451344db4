package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.cruddur.endtoend.support.MadeTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Some are slow: which, and what have they in common? */
class FindJourneyTest {

    private static final int SLOW = 4;

    private final String viewerUrl = Stack.shared().url(TRACE_VIEWER);
    private final String bakery = "bakery-" + UUID.randomUUID();

    @Test
    void boxAroundTheSlow_saysWhatIsDifferent_andLeadsToThem() {
        for (int i = 0; i < 20; i++) {
            new MadeTrace(viewerUrl).single(bakery, "GET /bread", 20, "/bread");
        }
        for (int i = 0; i < SLOW; i++) {
            new MadeTrace(viewerUrl).single(bakery, "GET /cake", 900, "/cake");
        }
        try (Visitor visitor = new Visitor(Stack.shared().url(FRONTEND_GATEWAY))) {
            Page page = visitor.page();
            page.navigate("/traces?view=heatmap&service=" + bakery);
            drawBoxOverTheUpperHalf(page);
            page.getByTestId("differences")
                    .getByRole(AriaRole.LINK)
                    .getByText("/cake", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile("query=http.route"));
            assertThat(page.getByTestId("trace-row")).hasCount(SLOW);

            page.navigate("/traces?view=red&service=" + bakery);
            assertThat(page.getByTestId("red").getByText("/bread").first()).isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void drawBoxOverTheUpperHalf(Page page) {
        BoundingBox map = page.getByTestId("heat-map").boundingBox();
        page.mouse().move(map.x + 1, map.y + 1);
        page.mouse().down();
        page.mouse().move(map.x + map.width - 2, map.y + map.height / 2);
        page.mouse().up();
    }
}
