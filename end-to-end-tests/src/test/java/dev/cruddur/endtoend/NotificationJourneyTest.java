package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody is told of, as their page shows it. */
class NotificationJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void likesOfThree_areOneNotification_thatLeadsToTheTraceOfEach() {
        String message = "Like this, all " + UUID.randomUUID();
        try (Visitor author = new Visitor(url)) {
            author.signsUpAs(handle("n"));
            author.posts(message, "1-day");
            String crud = author.crud(message).getAttribute("data-uuid");
            List<String> clicks = Stream.generate(() -> Person.signedUp(url))
                    .limit(3)
                    .map(person -> likes(person, crud).traceId())
                    .toList();
            assertThat(author.page().getByTestId("unread-count")).hasText("1");
            clicks.forEach(this::isToldOf);

            author.page().setViewportSize(390, 844);
            opensNotifications(author);

            Locator told = author.page().getByTestId("notification");
            assertThat(told).hasCount(1);
            assertThat(told).containsText("and 1 other liked your crud");
            assertThat(told).containsText(message);
            assertThat(author.page().getByTestId("unread-count")).hasCount(0);
            assertThat(told.locator("[data-trace-id]").all().stream()
                            .map(button -> button.getAttribute("data-trace-id")))
                    .containsExactlyInAnyOrderElementsOf(clicks);
            assertThat(author.complaints()).isEmpty();
        }
    }

    @Test
    void mention_isToldToWhoIsNamed_andLeadsToTheCrudAndItsTrace() {
        String named = handle("m");
        try (Visitor reader = new Visitor(url)) {
            reader.signsUpAs(named);
            String message = "Have a look, @" + named.toUpperCase(Locale.ROOT) + ", at " + UUID.randomUUID();
            Answer posted = Person.signedUp(url).post("/api/activities", Map.of("message", message, "ttl", "1-hour"));
            assertThat(reader.page().getByTestId("unread-count")).hasText("1");

            opensNotifications(reader);
            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mentions"))
                    .click();

            Locator told = reader.page().getByTestId("notification");
            assertThat(told).containsText("mentioned you in a crud");
            assertThat(told.locator("[data-trace-id]")).hasAttribute("data-trace-id", posted.traceId());
            RecordedTrace trace = isToldOf(posted.traceId());
            assertThat(trace.named("deliver mention")).hasSize(1);
            told.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("a crud"))
                    .click();
            assertThat(reader.crud(message)).isVisible();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private RecordedTrace isToldOf(String traceId) {
        RecordedTrace trace = traces.await(
                traceId, found -> assertThat(found.named("POST /notifications")).hasSize(1));
        assertThat(trace.orphans()).isEmpty();
        return trace;
    }

    private static void opensNotifications(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Notifications"))
                .first()
                .click();
    }

    private static Answer likes(Person person, String crud) {
        return person.send(person.request("/api/activities/" + crud + "/like").PUT(BodyPublishers.noBody()));
    }

    private static String handle(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
