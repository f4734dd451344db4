package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a profile shows of somebody: what they posted, answered and like, in a browser. */
class ProfileJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    /** A word that stands nowhere else. */
    private final String word =
            "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void whatOneAnswersAndLikes_standsOnOnesProfile_eachAtItsAddress() {
        Person author = Person.signedUp(url);
        author.posts("First " + word);
        author.posts("Second " + word);
        try (Visitor visitor = new Visitor(url)) {
            visitor.signsUpAs(word);
            Visitor.reacts(visitor.crud("Second " + word), "Like");
            Visitor.reacts(visitor.crud("First " + word), "Like");
            visitor.replies(visitor.crud("First " + word), "I answer " + word);

            visitor.page().navigate("/@" + word);
            opens(visitor, "Replies");
            assertThat(visitor.page()).hasURL(Pattern.compile("/@" + word + "/replies$"));
            assertThat(visitor.cruds()).hasCount(1);
            assertThat(visitor.crud("I answer " + word)).containsText(Pattern.compile("Replying to @p[0-9a-f]{12}"));
            assertTraceOfReplies(visitor.lastTraceId("open replies"));

            opens(visitor, "Likes");
            assertThat(visitor.cruds()).containsText(new String[] {"First " + word, "Second " + word});
            visitor.page().reload();
            assertThat(visitor.cruds()).containsText(new String[] {"First " + word, "Second " + word});
            assertThat(visitor.page()).hasTitle(Pattern.compile("Liked by Person " + word));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhone_theTabsFit_andLeadWhereTheySay() {
        try (Visitor visitor = Visitor.onAPhone(url)) {
            visitor.page().navigate("/@amara/likes");
            assertThat(tab(visitor, "Likes")).hasAttribute("aria-current", "page");

            opens(visitor, "Cruds");

            assertThat(visitor.page()).hasURL(Pattern.compile("/@amara$"));
            assertThat(visitor.cruds().first()).isVisible();
            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** What the replies answer, and by whom, is asked for once each, however many they are. */
    private void assertTraceOfReplies(String traceId) {
        RecordedTrace trace =
                traces.await(traceId, found -> assertThat(found.tree()).contains("""
                        frontend-gateway SERVER GET /api/activities/@{handle}/replies
                              frontend-gateway CLIENT GET
                                backend-service SERVER GET /activities/@{handle}/replies
                        """.strip()));
        assertThat(trace.orphans()).isEmpty();
        assertThat(trace.roots()).hasSize(1);
    }

    private static void opens(Visitor visitor, String name) {
        tab(visitor, name).click();
        assertThat(tab(visitor, name)).hasAttribute("aria-current", "page");
    }

    private static Locator tab(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
