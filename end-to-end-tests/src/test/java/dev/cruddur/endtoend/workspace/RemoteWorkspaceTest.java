package dev.cruddur.endtoend.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page as Gitpod, Ona and Codespaces show it: by https, under a name that the gateway does not know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteWorkspaceTest {

    private static final String OPENS_A_STREAM = """
            () => new Promise((resolve, reject) => {
              const events = new EventSource('/api/activities/home/stream');
              events.onopen = () => { events.close(); resolve('open'); };
              events.onerror = () => { events.close(); reject(new Error('closed')); };
            })""";

    private WorkspaceProxy proxy;
    private Visitor visitor;

    @BeforeAll
    void open() {
        proxy = new WorkspaceProxy(Stack.shared().url(FRONTEND_GATEWAY));
        visitor = Visitor.behindTls(proxy.url());
        visitor.entersAs("Noor Haddad");
    }

    @AfterAll
    void close() {
        visitor.close();
        proxy.close();
    }

    @Test
    void click_isOneTrace_whoseContextTheProxyPassedAsItCame() {
        visitor.posts("From far away.", "1-hour");

        String traceId = visitor.lastTraceId("crud");
        RecordedTrace trace = new Traces(Stack.shared().url(TRACE_VIEWER))
                .await(
                        traceId,
                        found -> assertThat(found.services())
                                .contains("frontend-web", "frontend-gateway", "activities-service"));
        assertThat(trace.orphans()).isEmpty();
        assertThat(trace.roots()).hasSize(1);
        assertThat(proxy.traceparents()).anyMatch(sent -> sent.startsWith("00-" + traceId + "-"));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void session_isACookie_thatTravelsByTlsAlone() {
        assertThat(visitor.page().context().cookies())
                .filteredOn(cookie -> cookie.name.equals("cruddur_session"))
                .singleElement()
                .satisfies(RemoteWorkspaceTest::isSecure);
    }

    @Test
    void events_arriveWhenTheyHappen() {
        assertThat(visitor.page().evaluate(OPENS_A_STREAM)).isEqualTo("open");

        Person.demo(Stack.shared().url(FRONTEND_GATEWAY), "lars").posts("Somebody else, at that moment.");

        assertThat(visitor.page().getByText("new crud").first()).isVisible();
    }

    private static void isSecure(Cookie cookie) {
        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.domain).startsWith("8080-workspace");
    }
}
