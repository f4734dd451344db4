package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people keep up with each other, in a browser. */
class FollowJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void followedPerson_isTold_andWhatTheyPostAndRepost_isInTheFeed_live() {
        String handle = "f" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (Visitor writer = new Visitor(url);
                Visitor reader = new Visitor(url)) {
            writer.signsUpAs(handle);
            writer.posts("First of " + handle, "1-day");
            reader.signsUpAs("r" + handle.substring(1));
            reader.page().navigate("/@" + handle);
            Locator follow = reader.profile()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(Pattern.compile("(Follow|Unfollow|Following) @" + handle)));
            follow.click();

            assertThat(follow).hasAccessibleName("Following @" + handle);
            assertThat(reader.profile()).containsText("1 follower");
            assertThat(writer.page().getByTestId("unread-count")).hasText("1");
            RecordedTrace trace = traces.await(
                    reader.lastTraceId("follow person"),
                    found -> assertThat(found.services()).hasSize(4));
            assertThat(trace.orphans()).isEmpty();

            link(reader.page(), "Home").click();
            link(reader.page(), "Following").click();
            assertThat(reader.crud("First of " + handle)).isVisible();

            writer.posts("Second of " + handle, "1-day");
            reader.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 new crud"))
                    .click();
            assertThat(reader.cruds().first()).containsText("Second of " + handle);
            assertThat(reader.complaints()).isEmpty();

            String others = Person.signedUp(url).posts("For " + handle + " to repost");
            writer.page().reload();
            Visitor.reacts(writer.page().locator("[data-uuid='" + others + "']"), "Repost");
            link(reader.page(), "Following").click();
            assertThat(reader.page().locator("[data-uuid='" + others + "']"))
                    .containsText("Person " + handle + " reposted");
            assertThat(writer.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"/, 45, 1440, 900", "/, 25, 390, 844", "/@amara, 6, 390, 844", "/search?term=the, 15, 1440, 900"})
    void whoGoesBack_findsThePlaceAgain_andTheCrudThatTheyOpened(String path, int number, int width, int height) {
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            page.setViewportSize(width, height);
            page.navigate(path);
            Locator crud = scrollTo(visitor, number);
            String uuid = crud.getAttribute("data-uuid");
            double top = crud.boundingBox().y;

            crud.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("open this crud"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Crud")))
                    .isVisible();
            page.goBack();

            page.waitForFunction(
                    "([uuid, top]) => Math.abs(document.querySelector(`[data-uuid='${uuid}']`)"
                            + "?.getBoundingClientRect().top - top) < 3",
                    List.of(uuid, top));
            assertThat(page.locator("[data-uuid='" + uuid + "'] a:focus")).hasCount(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "360, 740"})
    void deepReply_standsBelowWhatItAnswers_andCanBeAnswered(int width, int height) {
        Person author = Person.demo(url, "zoe");
        String first = author.posts("The first");
        String second = reply(author, first, "The second");
        String third = reply(author, second, "The third");
        String below = third;
        for (int depth = 4; depth <= 12; depth++) {
            below = reply(author, below, "As deep as " + depth);
        }
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            visitor.entersAs("Noor Haddad");
            page.setViewportSize(width, height);
            page.navigate("/@zoe/status/" + third);

            assertThat(page.locator("[aria-current=true]")).containsText("The third");
            assertThat(page.locator("[aria-current=true]")).isInViewport();
            assertThat(page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("What this answers"))
                            .getByTestId("crud"))
                    .hasCount(2);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("9 replies")))
                    .isVisible();
            Locator deepest = page.locator("[data-uuid='" + below + "']");
            assertThat(deepest.boundingBox().width).isGreaterThan(240);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);

            deepest.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply"))
                    .click();
            String answer = "Deeper still " + UUID.randomUUID();
            deepest.getByRole(AriaRole.TEXTBOX).fill(answer);
            deepest.getByRole(AriaRole.TEXTBOX).press("Control+Enter");
            assertThat(visitor.crud(answer)).isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static String reply(Person author, String to, String message) {
        return author.post("/api/activities/" + to + "/reply", Map.of("message", message))
                .body()
                .get("uuid")
                .asText();
    }

    /** Scrolls down, page after page, until that crud stands in the middle. */
    private static Locator scrollTo(Visitor visitor, int number) {
        Locator crud = visitor.cruds().nth(number);
        for (int loaded = 20; loaded <= number; loaded += 20) {
            visitor.cruds().nth(loaded - 1).scrollIntoViewIfNeeded();
            assertThat(visitor.cruds().nth(loaded)).isAttached();
        }
        assertThat(crud).isAttached();
        crud.evaluate("crud => crud.scrollIntoView({ block: 'center' })");
        return crud;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
