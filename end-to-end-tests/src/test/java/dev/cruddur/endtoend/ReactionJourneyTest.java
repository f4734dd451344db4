package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do with each other's cruds, in a browser. */
class ReactionJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void like_isToldToTheAuthor_inTheTraceOfTheClick() {
        String message = "Like this " + UUID.randomUUID();
        try (Visitor author = new Visitor(url);
                Visitor reader = new Visitor(url)) {
            author.signsUpAs("l" + message.substring(message.length() - 12));
            author.posts(message, "1-day");
            reader.page().reload();
            reader.entersAs("Sven Bakker");

            Locator like = button(reader.crud(message), "Like,");
            like.click();

            assertThat(like).hasAttribute("aria-pressed", "true");
            assertThat(author.page().getByTestId("unread-count")).hasText("1");
            RecordedTrace trace = traces.await(
                    reader.lastTraceId("like crud"),
                    found -> assertThat(found.services()).hasSize(5));
            assertThat(trace.orphans()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void ownCrud_canBeTakenBack_onceThatIsMeant() {
        String message = "Take this back " + UUID.randomUUID();
        try (Visitor author = new Visitor(url)) {
            author.entersAs("Kofi Mensah");
            author.posts(message, "1-day");

            button(author.crud(message), "Delete").click();
            author.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                    .click();

            assertThat(author.crud(message)).hasCount(0);
            author.page().reload();
            assertThat(author.cruds().first()).isVisible();
            assertThat(author.crud(message)).hasCount(0);
            assertThat(author.complaints()).isEmpty();
        }
    }

    private static Locator button(Locator crud, String name) {
        return crud.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(name)));
    }
}
