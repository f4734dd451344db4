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
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A trace in which there is something of everything, read as closely as the page allows. */
class WaterfallJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final String viewerUrl = Stack.shared().url(TRACE_VIEWER);

    @Test
    void waterfall_folds_zooms_isSearched_andSaysWhatIsOdd() {
        MadeTrace purchase = new MadeTrace(viewerUrl).purchase();
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            page.navigate("/traces/" + purchase.id());
            assertThat(visitor.spanRows()).hasCount(5);
            clocksArePutRight(page);
            rowsFold(visitor);
            keysGoThroughTheRows(visitor);
            textIsFound(page);
            timeIsZoomed(page);
            marksStandOnTheBars(page);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void span_tellsItsStatement_itsFailure_itsLogs_andWhatIsTiedToIt() {
        MadeTrace purchase = new MadeTrace(viewerUrl).purchase();
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            page.navigate("/traces/" + purchase.id());
            Locator details = page.getByTestId("span-details");
            row(page, "SELECT cart.item").click();
            assertThat(details.locator("pre"))
                    .hasText(Pattern.compile("SELECT id\\s+FROM item\\s+WHERE cart = \\?\\s+and count", CASE));
            assertThat(details).containsText("self 20 ms");
            assertThat(details.locator("[data-meaning]").first()).isVisible();
            details.getByLabel("Copy db.system.name").click();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("postgresql");

            details.getByText("pay").click();
            assertThat(details).containsText("shop.CardRefused");
            details.getByText("Stack trace").click();
            assertThat(details.getByLabel("Stack trace")).containsText("at Till");
            assertThat(details).containsText("the card was refused");
            assertThat(details).containsText("card asked");

            button(page, "traceparent").click();
            assertThat(page.getByText("The traceparent is copied")).isVisible();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo("00-" + purchase.id() + "-0000000000000001-01");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void tenThousandSpans_areOpened_andTheLastIsReached() {
        MadeTrace marathon = new MadeTrace(viewerUrl).ofSpans(10_000);
        try (Visitor visitor = Visitor.ofTheViewer(viewerUrl)) {
            Page page = visitor.page();
            page.navigate("/traces/" + marathon.id());
            assertThat(page.getByTestId("trace-facts")).containsText("10000 spans");
            assertThat(visitor.spanRows().first()).containsText("step 1");
            assertThat(visitor.spanRows().nth(200)).hasCount(0);
            page.getByRole(AriaRole.TREE).focus();
            page.keyboard().press("End");
            // Each has four below it: the last child of the last child, down to where there are none.
            assertThat(row(page, "step 5461")).isInViewport();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static final int CASE = Pattern.CASE_INSENSITIVE;

    private static void clocksArePutRight(Page page) {
        assertThat(page.getByText("The clock of cart is off by")).isVisible();
        assertThat(page.getByTestId("trace-facts")).containsText("100 ms");
        page.getByLabel("put right").uncheck();
        assertThat(page.getByTestId("trace-facts")).containsText("2.04 s");
        page.getByLabel("put right").check();
    }

    private static void rowsFold(Visitor visitor) {
        Page page = visitor.page();
        visitor.spanRows().first().locator("[data-fold]").click();
        assertThat(visitor.spanRows()).hasCount(1);
        assertThat(visitor.spanRows()).containsText("+4");
        button(page, "One level more (o)").click();
        assertThat(visitor.spanRows()).hasCount(5);
        button(page, "One level less (p)").click();
        assertThat(visitor.spanRows()).hasCount(4);
        button(page, "Collapse all ( ] )").click();
        assertThat(visitor.spanRows()).hasCount(1);
        button(page, "Expand all ( [ )").click();
        assertThat(visitor.spanRows()).hasCount(5);
    }

    private static void keysGoThroughTheRows(Visitor visitor) {
        Page page = visitor.page();
        Locator details = page.getByTestId("span-details");
        page.getByRole(AriaRole.TREE).focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("f");
        page.keyboard().press("Enter");
        assertThat(details).containsText("POST /cart");
        page.keyboard().press("Escape");
        assertThat(details).isHidden();
        page.keyboard().press("e");
        page.keyboard().press("Enter");
        assertThat(details).containsText("pay");
        page.keyboard().press("Escape");
    }

    private static void textIsFound(Page page) {
        page.keyboard().press("Control+b");
        page.keyboard().type("cart.item");
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 of 1")).isVisible();
        page.keyboard().press("Escape");
    }

    private static void timeIsZoomed(Page page) {
        Locator whole = button(page, "The whole trace (0)");
        assertThat(whole).isDisabled();
        BoundingBox map =
                page.getByLabel(Pattern.compile("^The whole trace, small")).boundingBox();
        page.mouse().move(map.x + map.width * 0.4, map.y + map.height / 2);
        page.mouse().down();
        page.mouse().move(map.x + map.width * 0.6, map.y + map.height / 2);
        page.mouse().up();
        assertThat(ruler(page)).hasText("40 ms");
        page.getByRole(AriaRole.TREE).focus();
        page.keyboard().press("d");
        assertThat(ruler(page)).hasText("42 ms");
        whole.click();
        assertThat(whole).isDisabled();
    }

    private static void marksStandOnTheBars(Page page) {
        assertThat(row(page, "GET /buy").getByTitle("of which no child span tells"))
                .not()
                .hasCount(0);
        assertThat(row(page, "pay").getByTitle("card asked")).isVisible();
        assertThat(row(page, "pay")).containsText("error");
        Locator waited = row(page, "GET /buy").locator("[class*=critical]").first();
        assertThat(waited).isVisible();
        page.getByLabel("critical path").uncheck();
        assertThat(waited).isHidden();
        page.getByLabel("critical path").check();
        page.getByLabel("logs (1)").check();
        assertThat(page.getByTestId("log-row")).containsText("the card was refused");
    }

    /** The first time that is seen. */
    private static Locator ruler(Page page) {
        return page.locator("[class*=ruler] span").first();
    }

    private static Locator row(Page page, String name) {
        return page.locator("[data-testid=span-row][data-span-name='" + name + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
