package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Span;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import dev.cruddur.endtoend.support.Visitor;
import org.junit.jupiter.api.Test;

/** A visit to the page, as all of its traces tell it: from the first pixel to the last, and by whom. */
class VisitTest {

    private static final Page.NavigateOptions COMMITTED =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);

    /**
     * A browser measures up to the next frame that it draws; web-vitals looks at what was measured when there is
     * nothing else to do, and passes over what it has not looked at when the page is left.
     */
    private static final String FIRST_INPUT_IS_MEASURED = """
            () => new Promise((done) =>
              new PerformanceObserver(() => requestIdleCallback(() => done()))
                .observe({ type: 'first-input', buffered: true }))""";

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void visitAndPerson_standOnEverySpan_ofEveryService() {
        try (Visitor visitor = new Visitor(url)) {
            visitor.entersAs("Yuki Tanaka");
            visitor.posts("Who was it?", "1-hour");

            RecordedTrace trace = traces.await(
                    visitor.lastTraceId("post crud"),
                    found -> assertThat(found.services())
                            .contains("frontend-web", "frontend-gateway", "backend-service", "activities-service"));

            assertThat(trace.values("session.id"))
                    .singleElement()
                    .asString()
                    .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(trace.values("user.id")).singleElement().asString().matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void visit_isOne_fromTheFirstPageOn_inEveryTab() {
        try (Visitor visitor = new Visitor(url)) {
            RecordedTrace first = pageLoad(visitor.page());
            visitor.comesBack();
            RecordedTrace second = pageLoad(visitor.page());
            Page tab = visitor.page().context().newPage();
            tab.navigate("/about");
            RecordedTrace third = pageLoad(tab);

            assertThat(first.values("session.id"))
                    .isEqualTo(second.values("session.id"))
                    .isEqualTo(third.values("session.id"))
                    .singleElement()
                    .asString()
                    .matches("[0-9a-f-]{36}");
        }
    }

    private RecordedTrace pageLoad(Page page) {
        String traceparent = page.locator("meta[name=traceparent]").getAttribute("content");
        return traces.await(
                traceparent.split("-", -1)[1],
                found -> assertThat(found.spans()).extracting(Span::name).contains("documentLoad"));
    }

    @Test
    void pageThatIsLeft_hasToldHowItsLoadFelt() {
        try (Visitor visitor = new Visitor(url)) {
            String traceparent =
                    visitor.page().locator("meta[name=traceparent]").getAttribute("content");
            // Somebody does something, sees it done, and goes.
            visitor.openDock();
            visitor.page().evaluate(FIRST_INPUT_IS_MEASURED);
            visitor.page().navigate("about:blank");

            RecordedTrace load = traces.await(
                    traceparent.split("-", -1)[1],
                    found -> assertThat(found.spans())
                            .extracting(Span::name)
                            .contains("documentLoad", "web vital lcp", "web vital cls", "web vital inp"));
            assertThat(load.orphans()).isEmpty();
        }
    }

    @Test
    void pageThatIsLeftWhileItLoads_leavesNoSpanWithoutItsParent() {
        try (Visitor visitor = new Visitor(url)) {
            Page page = visitor.page();
            page.waitForRequest("**/api/activities/home", () -> page.navigate("/", COMMITTED));
            String left = page.locator("meta[name=traceparent]").getAttribute("content");
            page.navigate("about:blank");
            // What the page might still have asked for is answered by then.
            visitor.comesBack();

            RecordedTrace load = traces.await(
                    left.split("-", -1)[1],
                    found -> assertThat(found.spans()).extracting(Span::name).contains("open home"));
            assertThat(load.orphans()).isEmpty();
        }
    }
}
