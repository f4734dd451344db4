package dev.cruddur.endtoend.everything;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody with a browser, who types the same secret into whatever asks for one. */
final class Newcomer {

    private Newcomer() {}

    /** Signs up, writes to somebody, searches from beside the page, and opens a search that stood in a link. */
    static void writesAndSearches(String url, String secret) {
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            page.navigate("/sign-up");
            visitor.signsUpOnThisPage(
                    "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 12),
                    "typed-" + secret + "@example.com",
                    secret);
            page.navigate("/messages/new/@zoe");
            writes(page, secret);
            page.navigate("/");
            visitor.searchesFor(secret);
            page.navigate("/search?term=" + secret + "&token=" + secret);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Search")))
                    .isVisible();
            visitor.openDock();
            page.navigate("about:blank");
        }
    }

    private static void writes(Page page, String message) {
        Locator field =
                page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Write to")));
        field.fill(message);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
        assertThat(field).hasValue("");
    }
}
