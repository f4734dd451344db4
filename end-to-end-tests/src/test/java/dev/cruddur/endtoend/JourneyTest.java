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

/** A person clicks through the page, and each click's trace is whole, in the dock and in the trace viewer. */
class JourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void openingThePage_isOneTrace_fromTheDocumentOn() {
        try (Visitor visitor = new Visitor(url)) {
            String traceId = visitor.lastTraceId("open home");

            RecordedTrace trace = traces.await(
                    traceId,
                    found -> assertThat(found.serviceEdges())
                            .containsExactly(
                                    "backend-service → activities-service",
                                    "frontend-gateway → backend-service",
                                    "frontend-gateway → frontend-web",
                                    "frontend-web → frontend-gateway"));
            assertThat(trace.orphans()).isEmpty();
            assertThat(trace.roots()).hasSize(1);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void postedCrud_isOnThePage_andItsTraceInTheDock() {
        String message = "Hello " + UUID.randomUUID();
        try (Visitor visitor = new Visitor(url)) {
            visitor.entersAs("Yuki Tanaka");
            visitor.posts(message, "3-hours");

            assertThat(visitor.crud(message).getByTestId("time-left")).containsText("02:59:");
            // Their own page has its stream of new cruds open, too.
            String traceId = visitor.lastTraceId("post crud");
            RecordedTrace trace =
                    traces.await(traceId, found -> assertThat(found.tree()).isEqualTo("""
                            frontend-web INTERNAL post crud
                              frontend-web CLIENT POST /api/activities
                                frontend-gateway SERVER POST /api/activities
                                  frontend-gateway CLIENT POST
                                    backend-service SERVER POST /activities
                                      backend-service CLIENT SELECT session person
                                      backend-service CLIENT POST
                                        activities-service SERVER POST /activities
                                          activities-service CLIENT INSERT activities.activity
                                          activities-service CLIENT INSERT activities.idempotency_key
                                          activities-service INTERNAL push posted
                            """));
            assertThat(visitor.spanRows()).hasCount(trace.spans().size());
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void personAndWhatTheySaid_canBeFound() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String message = "Looking for " + word + " #" + word;
        try (Visitor visitor = new Visitor(url)) {
            visitor.signsUpAs(word);
            visitor.posts(message, "1-hour");

            visitor.opensTheAuthorOf(visitor.crud(message));
            assertThat(visitor.profile()).containsText("@" + word);
            assertThat(visitor.profile()).containsText("1 crud");
            visitor.editsProfile("Found " + word, "I like #" + word);
            assertThat(visitor.profile()).containsText("I like #" + word);
            assertThat(visitor.crud(message)).containsText("Found " + word);
            visitor.page().reload();
            assertThat(visitor.profile()).containsText("Found " + word);

            visitor.searchesFor(word);
            assertThat(visitor.cruds()).hasCount(1);
            visitor.crud(message)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("#" + word))
                    .click();
            assertThat(visitor.page()).hasURL(Pattern.compile("/search\\?term=%23" + word + "$"));
            assertThat(visitor.crud(message)).isVisible();

            // The second SELECT of activities-service: which of them the visitor likes or has reposted.
            RecordedTrace trace = traces.await(
                    visitor.lastTraceId("search"),
                    found -> assertThat(found.tree()).isEqualTo("""
                            frontend-web INTERNAL search
                              frontend-web CLIENT GET /api/activities/search
                                frontend-gateway SERVER GET /api/activities/search
                                  frontend-gateway CLIENT GET
                                    backend-service SERVER GET /activities/search
                                      backend-service CLIENT SELECT session person
                                      backend-service CLIENT GET
                                        activities-service SERVER GET /activities/search
                                          activities-service CLIENT SELECT activity SELECT activity_tag
                                          activities-service CLIENT SELECT activity_like SELECT activity_repost
                                      backend-service CLIENT SELECT backend.person
                            """));
            assertThat(trace.orphans()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void reply_isToldToTheOtherPerson_inTheTraceOfTheClick() {
        String question = "A question " + UUID.randomUUID();
        String answer = "An answer " + UUID.randomUUID();
        try (Visitor asker = new Visitor(url);
                Visitor helper = new Visitor(url)) {
            asker.signsUpAs("a" + question.substring(question.length() - 12));
            asker.posts(question, "1-day");

            helper.page().reload();
            helper.entersAs("Lars Lindqvist");
            helper.replies(helper.crud(question), answer);

            assertThat(asker.page().getByTestId("unread-count")).hasText("1");
            asker.page()
                    .getByRole(AriaRole.NAVIGATION)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Notifications"))
                    .first()
                    .click();
            assertThat(asker.page().getByTestId("notification").first()).containsText(answer);

            // The push is for the page that the asker has open: what a click causes there is part of it.
            RecordedTrace trace = traces.await(
                    helper.lastTraceId("reply to crud"),
                    found -> assertThat(found.tree()).isEqualTo("""
                            frontend-web INTERNAL reply to crud
                              frontend-web CLIENT POST /api/activities/{uuid}/reply
                                frontend-gateway SERVER POST /api/activities/{uuid}/reply
                                  frontend-gateway CLIENT POST
                                    backend-service SERVER POST /activities/{uuid}/reply
                                      backend-service CLIENT SELECT session person
                                      backend-service CLIENT POST
                                        activities-service SERVER POST /activities/{uuid}/reply
                                          activities-service CLIENT UPDATE activities.activity
                                          activities-service CLIENT INSERT activities.activity
                                          activities-service CLIENT INSERT activities.idempotency_key
                                          activities-service CLIENT INSERT activities.outbox
                                          activities-service INTERNAL deliver reply
                                            activities-service CLIENT POST
                                              notifications-service SERVER POST /notifications
                                                notifications-service CLIENT INSERT notifications.notification
                                                notifications-service INTERNAL push unread
                                                  notifications-service CLIENT SELECT notifications.notification_group
                                            activities-service CLIENT DELETE activities.outbox
                            """));
            assertThat(trace.serviceEdges())
                    .containsExactly(
                            "activities-service → notifications-service",
                            "backend-service → activities-service",
                            "frontend-gateway → backend-service",
                            "frontend-web → frontend-gateway");
            assertThat(helper.complaints()).isEmpty();
            assertThat(asker.complaints()).isEmpty();
        }
    }
}
