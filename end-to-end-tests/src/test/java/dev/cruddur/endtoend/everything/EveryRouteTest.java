package dev.cruddur.endtoend.everything;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.EveryRoute.Use;
import dev.cruddur.openapi.Operation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every route has been used, has worked, and has told its trace; or the silence of all others would say nothing. */
class EveryRouteTest {

    /** What looks at traces or at health makes none, nor do pictures and what pages ask by themselves. */
    private static final Pattern UNTRACED = Pattern.compile(
            "/api/(traces|analysis|spans|avatars|health-check|openapi).*|.*/stream|/api/message_groups/unread-count");

    /** W3C Trace Context Level 2: version 00, a trace, a span, and flags of which two are known. */
    private static final String TRACE_RESPONSE = "00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-0[0-3]";

    /** What only the page has a body for, and sends: its spans are among what has arrived. */
    private static final Set<String> USED_BY_THE_PAGE = Set.of("POST /api/spans");

    private final UsedStack stack = UsedStack.get();

    @Test
    void everyRoute_hasWorked() {
        Set<String> working = stack.uses.stream()
                .filter(use -> use.status() < 400)
                .map(use -> use.route().toString())
                .collect(Collectors.toSet());

        assertThat(stack.routes)
                .extracting(Operation::toString)
                .filteredOn(route -> !working.contains(route))
                .containsExactlyInAnyOrderElementsOf(USED_BY_THE_PAGE);
    }

    @Test
    void everyAnswer_namesItsTrace_refusalsToo() {
        List<Use> traced =
                stack.uses.stream().filter(use -> isTraced(use.route())).toList();

        assertThat(traced).allSatisfy(use -> assertThat(use.traceResponse()).matches(TRACE_RESPONSE));
        assertThat(traced.stream().collect(groupingBy(use -> use.status() / 100)))
                .containsKeys(2, 4);
    }

    @Test
    void whatMakesNoTrace_namesNone() {
        assertThat(stack.uses)
                .filteredOn(use -> !isTraced(use.route()))
                .allSatisfy(use -> assertThat(use.traceResponse()).isEmpty());
    }

    @Test
    void everyRoute_isInTheTraces_andSoIsTheSearchInABrowser() {
        String spans = String.join("", stack.recorder.texts());

        assertThat(stack.routes)
                .filteredOn(EveryRouteTest::isTraced)
                .allSatisfy(route -> assertThat(spans.contains("name: \"" + route + "\""))
                        .as(route.toString())
                        .isTrue());
        assertThat(spans.contains("/search?term=REDACTED&token=REDACTED")).isTrue();
    }

    private static boolean isTraced(Operation route) {
        return !UNTRACED.matcher(route.path()).matches();
    }
}
