package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Span;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people write to each other, one of them on a phone. */
class MessageJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void twoPeople_writeToEachOther_live_andEachMessageIsOneWholeTrace() {
        String name = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (Visitor writer = new Visitor(url);
                Visitor reader = Visitor.onAPhone(url)) {
            writer.signsUpAs(name);
            reader.page().navigate("/sign-up");
            reader.signsUpOnThisPageAs(name + "r");

            writer.page().navigate("/@" + name + "r");
            writer.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Message").setExact(true))
                    .click();
            writes(writer, "Hello from #" + name);

            assertThat(reader.page().getByTestId("unread-conversations")).hasText("1");
            assertThat(writer.page()).hasURL(Pattern.compile("/messages/[0-9a-f-]{36}$"));
            assertTraceOfFirstMessage(writer.lastTraceId("send message"));

            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Messages")))
                    .click();
            reader.page().getByTestId("conversation").click();
            assertThat(messages(reader)).hasCount(1);
            assertThat(messages(reader)).containsText("Hello from");
            assertThat(reader.page().getByTestId("unread-conversations")).hasCount(0);
            assertThat(reader.page().getByTestId("conversation")).isHidden();

            writes(reader, "Hello back");
            assertThat(messages(writer)).hasCount(2);
            assertThat(messages(writer).last()).containsText("Hello back");
            assertThat(writer.page().getByTestId("conversation").first()).containsText("Hello back");
            assertThat(messages(writer).first()).containsText("Seen");
            assertLinkToThePush(writer.lastTraceId("receive message"));

            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to your conversations"))
                    .click();
            assertThat(reader.page().getByTestId("conversation")).isVisible();
            assertThat(reader.complaints()).isEmpty();
            assertThat(writer.complaints()).isEmpty();
        }
    }

    @Test
    void messageThatCannotBeSent_staysOverAReload_andIsSentOnce() {
        String name = "k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (Visitor writer = new Visitor(url)) {
            writer.signsUpAs(name);
            writer.page().navigate("/messages/new/@zoe");
            writer.page().route("**/api/messages", route -> route.abort());
            writes(writer, "Are you there?");
            Locator waiting = writer.page().getByTestId("outgoing");
            assertThat(waiting).containsText("Not sent.");

            writer.page().unroute("**/api/messages");
            writer.page().reload();
            waiting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"))
                    .click();

            assertThat(messages(writer)).hasCount(1);
            assertThat(waiting).hasCount(0);
        }
    }

    private void assertTraceOfFirstMessage(String traceId) {
        RecordedTrace trace = traces.await(
                traceId,
                found -> assertThat(found.serviceEdges())
                        .containsExactly(
                                "backend-service → notifications-service",
                                "frontend-gateway → backend-service",
                                "frontend-web → frontend-gateway"));
        assertThat(trace.orphans()).isEmpty();
        assertThat(trace.roots()).hasSize(1);
        assertThat(trace.named("deliver message")).hasSize(1);
    }

    private void assertLinkToThePush(String traceId) {
        RecordedTrace trace = traces.await(
                traceId, found -> assertThat(found.named("receive message")).hasSize(1));
        Span.Link link = trace.named("receive message").getFirst().links().getFirst();
        RecordedTrace cause = traces.await(
                link.traceId(),
                found -> assertThat(found.named("push message"))
                        .extracting(Span::spanId)
                        .contains(link.spanId()));
        assertThat(cause.roots()).extracting(Span::name).containsExactly("send message");
    }

    private static void writes(Visitor author, String message) {
        Locator field = author.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Write to")));
        field.fill(message);
        author.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .click();
        assertThat(field).hasValue("");
    }

    private static Locator messages(Visitor visitor) {
        return visitor.page().getByTestId("message");
    }
}
