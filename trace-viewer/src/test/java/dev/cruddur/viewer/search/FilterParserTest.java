package dev.cruddur.viewer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cruddur.viewer.store.Origin;
import dev.cruddur.viewer.store.StoredSpan;
import dev.cruddur.viewer.support.Spans;
import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.resource.v1.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParserTest {

    private static final StoredSpan SPAN = span();

    private static StoredSpan span() {
        var resource = Resource.newBuilder()
                .addAttributes(Spans.text("service.name", "shop"))
                .addAttributes(Spans.text("host.name", "one"));
        var scope = InstrumentationScope.newBuilder().setName("netty").addAttributes(Spans.text("maker", "us"));
        var origin = Origin.of(resource.build(), "", scope.build(), "");
        var span = Spans.failed(Spans.newTraceId())
                .addAttributes(Spans.text("http.route", "/api/activities/home"))
                .addAttributes(Spans.number("http.response.status_code", 503))
                .addAttributes(Spans.text("session.id", "s1"))
                .addAttributes(Spans.text("odd key", "or"))
                .addAttributes(Spans.text("host.name", "two"));
        return StoredSpan.of(origin, span.build()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "service = shop",
                "service = \"shop\" and duration > 9ms and http.route contains \"HOME\"",
                "duration = 10ms",
                "duration <= 10ms and duration >= 0.01s",
                "name = 'GET /things'",
                "operation contains things",
                "kind = server",
                "error",
                "error = true",
                "error = false or root",
                "not (service = bank or not error)",
                "NOT service = bank AND error",
                "http.response.status_code = 503",
                "http.response.status_code >= 500 and http.response.status_code < 504",
                "http.response.status_code = 503.0",
                "http.response.status_code = \"503\"",
                "http.response.status_code != 200",
                "missing != 200",
                "not missing exists",
                "http.route exists",
                "session = s1",
                "session.id = s1",
                "resource:host.name = one and span:host.name = two and host.name = two",
                "scope:maker = us and maker = us and scope_name = netty",
                "`odd key` = \"or\"",
                "time >= \"2026-01-01T00:00:00Z\" and start < \"2026-01-01T00:00:00.000000001Z\"",
                "http.route > \"/a\"",
                "service = bank and error or service = shop"
            })
    void filter_findsWhatItDescribes(String filter) {
        assertThat(FilterParser.parse(filter).matches(new SearchedSpan(SPAN))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service = bank",
                "duration > 10ms",
                "not error",
                "root = false",
                "missing exists",
                "missing = 1",
                "missing > 1",
                "http.route = /api",
                "http.route > 5",
                "http.response.status_code > \"5\"",
                "span:service.name exists",
                "resource:http.route exists",
                "severity = warn",
                "service = shop and not (error or root)"
            })
    void filter_leavesTheRest(String filter) {
        assertThat(FilterParser.parse(filter).matches(new SearchedSpan(SPAN))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "service                       | 7  | expected =",
                "service =                     | 9  | expected a value",
                "= shop                        | 0  | expected a field",
                "service = shop and            | 18 | expected a field",
                "(service = shop               | 15 | expected ')'",
                "service = shop )              | 15 | expected and, or",
                "service = shop error          | 15 | expected and, or",
                "name = \"GET                  | 7  | no end",
                "a = 1 & b = 2                 | 6  | no meaning",
                "duration > 5                  | 11 | not a duration",
                "a > 5ms                       | 4  | no number",
                "time > yesterday              | 7  | not a time",
                "severity = bad                | 11 | a severity is",
                "error = maybe                 | 8  | expected true or false"
            })
    void nonsense_isRefusedWithItsPosition(String filter, int position, String message) {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> FilterParser.parse(filter))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.position()).isEqualTo(position));
    }

    @Test
    void deepNesting_isRefused() {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> FilterParser.parse("(".repeat(500) + "error" + ")".repeat(500)))
                .withMessageContaining("deep");
    }

    @Test
    void longText_isRefused() {
        assertThatExceptionOfType(FilterSyntaxException.class)
                .isThrownBy(() -> FilterParser.parse("name = \"" + "x".repeat(3_000) + "\""));
    }
}
