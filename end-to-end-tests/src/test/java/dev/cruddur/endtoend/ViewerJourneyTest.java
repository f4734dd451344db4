package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.MadeTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trace viewer by itself, as whoever has a program of their own meets it: a page without Cruddur around it. */
class ViewerJourneyTest {

    private final String url = Stack.shared().url(TRACE_VIEWER);

    @TempDir
    private Path folder;

    @Test
    void anotherProgramsTrace_isFound_opened_lookedAtFromAllSides_andKept() {
        MadeTrace purchase = new MadeTrace(url).purchase();
        try (Visitor visitor = Visitor.ofTheViewer(url)) {
            Page page = visitor.page();
            page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Filter"))
                    .fill("trace_id = \"" + purchase.id() + "\"");
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("trace-row")).hasCount(1);
            page.getByTestId("trace-row").getByText("GET /buy").click();
            assertThat(page).hasTitle(Pattern.compile("^GET /buy, trace .* trace-viewer$"));
            assertThat(page.getByTestId("span-row")).hasCount(5);

            link(page, "Flames").click();
            assertThat(page.getByTestId("flame-graph")).containsText("SELECT cart.item");
            link(page, "Table").click();
            assertThat(page.getByTestId("operations")).containsText("POST /cart");
            link(page, "Sequence").click();
            assertThat(page.getByTestId("sequence")).containsText("cart");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Pin").setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pinned")))
                    .isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void downloadedTrace_opensWhereItIsNotKnown() throws IOException {
        MadeTrace purchase = new MadeTrace(url).purchase();
        try (Visitor visitor = Visitor.ofTheViewer(url)) {
            Page page = visitor.page();
            page.navigate("/traces/" + purchase.id());
            Path file = folder.resolve("trace.json");
            page.waitForDownload(() -> link(page, "Download").click()).saveAs(file);

            // As if from another viewer: nothing of it but the file is to be had.
            page.route("**/api/traces/*/stream", route -> route.abort());
            page.navigate("/traces");
            drop(page, file);
            assertThat(page).hasURL(Pattern.compile("/traces/" + purchase.id() + "$"));
            assertThat(page.getByTestId("span-row")).hasCount(5);
        }
    }

    @Test
    void whoeverWantsToSend_isToldWhere_onAPhoneToo() {
        try (Visitor visitor = Visitor.ofTheViewerOnAPhone(url)) {
            link(visitor.page(), "Send yours").click();
            Locator how = visitor.page().getByTestId("how-to-send");
            assertThat(how).containsText("OTEL_EXPORTER_OTLP_ENDPOINT=" + url);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void drop(Page page, Path file) throws IOException {
        JSHandle dropped = page.evaluateHandle(
                "text => { const all = new DataTransfer(); all.items.add(new File([text], 'trace.json')); return all; }",
                Files.readString(file));
        page.dispatchEvent("form[role=search]", "drop", Map.of("dataTransfer", dropped));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
