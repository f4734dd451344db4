package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import dev.cruddur.testing.spans.CapturedSpans;
import io.opentelemetry.api.common.AttributeKey;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a visit begins, and how the gateway and the page agree on which it is. */
class VisitTest {

    private static final String KNOWN = "3f2b8c1e-7d4a-4f6b-9a0c-5e1d2c3b4a59";
    private static final String ANOTHER = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String HOME = "GET /activities/home";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/@amara", "/nowhere"})
    void firstPage_beginsAVisit_thatItsSpanAndThePageKnow(String path) {
        HttpResponse<String> response = Gateway.send(page(path));

        assertThat(visit(response)).matches("[0-9a-f-]{36}").isNotEqualTo(visit(Gateway.send(page(path))));
        assertThat(response.body()).contains("<meta name=\"cruddur-visit\" content=\"" + visit(response) + "\">");
        assertThat(attribute(response, "session.id")).isEqualTo(visit(response));
    }

    @Test
    void nextPage_belongsToTheSameVisit() {
        HttpResponse<String> response = Gateway.send(page("/").header("Cookie", "cruddur_visit=" + KNOWN));

        assertThat(visit(response)).isEqualTo(KNOWN);
        assertThat(response.body()).contains("<meta name=\"cruddur-visit\" content=\"" + KNOWN + "\">");
        assertThat(attribute(response, "session.id")).isEqualTo(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>", "amara", "3F2B8C1E-7D4A-4F6B-9A0C-5E1D2C3B4A59", ""})
    void cookie_thatIsNoVisit_isReplaced(String value) {
        HttpResponse<String> response = Gateway.send(page("/").header("Cookie", "cruddur_visit=" + value));

        assertThat(visit(response)).matches("[0-9a-f-]{36}");
        assertThat(response.body()).doesNotContain("><script>");
        assertThat(attribute(response, "session.id")).isEqualTo(visit(response));
    }

    @Test
    void cookie_isReadByNoScript_sentByNoOtherSite_andGoesWithTheBrowser() {
        assertThat(setCookie(Gateway.send(page("/"))))
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires", "Secure");
    }

    @Test
    void cookie_behindTls_travelsByTlsAlone() {
        assertThat(setCookie(Gateway.send(page("/").header("X-Forwarded-Proto", "https"))))
                .contains("Secure");
    }

    @Test
    void page_signedIn_namesThePersonOnItsSpan() {
        for (String path : new String[] {"/", "/nowhere"}) {
            HttpResponse<String> response = Gateway.send(page(path).header("Cookie", Gateway.cookie()));

            assertThat(attribute(response, "user.id")).isEqualTo(Gateway.AMARA.toString());
        }
    }

    @Test
    void call_withoutBaggage_belongsToTheVisitOfTheCookie() {
        BACKEND.answers(HOME, 200, "[]");

        Gateway.send(Gateway.to("/api/activities/home").header("Cookie", "cruddur_visit=" + KNOWN));

        assertThat(BACKEND.last(HOME).header("Baggage")).isEqualTo("session.id=" + KNOWN);
    }

    @Test
    void call_withBaggage_belongsToTheVisitOfItsPage() {
        BACKEND.answers(HOME, 200, "[]");

        Gateway.send(Gateway.to("/api/activities/home")
                .header("Cookie", "cruddur_visit=" + KNOWN)
                .header("Baggage", "session.id=" + ANOTHER));

        assertThat(BACKEND.last(HOME).header("Baggage")).isEqualTo("session.id=" + ANOTHER);
    }

    @Test
    void call_ofAProgram_isNoVisit() {
        BACKEND.answers(HOME, 200, "[]");

        HttpResponse<String> response = Gateway.get("/api/activities/home");

        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(BACKEND.last(HOME).headers()).doesNotContainKey("Baggage");
    }

    private static HttpRequest.Builder page(String path) {
        return Gateway.to(path).header("Accept", "text/html");
    }

    private static String visit(HttpResponse<?> response) {
        return setCookie(response).replaceAll("^cruddur_visit=([^;]*);.*", "$1");
    }

    private static String setCookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    /** That attribute of the request's only span. */
    private static String attribute(HttpResponse<?> response, String name) {
        return String.valueOf(CapturedSpans.await(
                        Gateway.traceId(response),
                        found -> assertThat(found.spans()).hasSize(1))
                .spans()
                .getFirst()
                .getAttributes()
                .get(AttributeKey.stringKey(name)));
    }
}
