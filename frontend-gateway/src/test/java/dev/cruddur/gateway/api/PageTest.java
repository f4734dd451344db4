package dev.cruddur.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/traces",
                "/search?term=%23sql",
                "/@amara",
                "/@amara/status/0198c000",
                "/nowhere",
                "/no/where"
            })
    void page_atAnyAddress_isTheSamePage(String path) {
        HttpResponse<String> response = open(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(response.body()).contains("<title>A page for tests</title>");
    }

    @Test
    void page_asServed_namesTheSpanOfItsRequest() {
        HttpResponse<String> response = open("/");

        String span = response.headers().firstValue("traceresponse").orElseThrow();
        assertThat(response.body()).contains("<meta name=\"traceparent\" content=\"" + span + "\">");
    }

    @Test
    void page_signedOut_saysThatThereIsNoSession() {
        assertThat(open("/").body()).contains("<meta name=\"cruddur-session\" content=\"none\">");
    }

    @Test
    void page_signedIn_saysThatThereIsASession() {
        String page = Gateway.send(Gateway.to("/").header("Accept", BROWSER).header("Cookie", Gateway.cookie()))
                .body();

        assertThat(page).contains("<meta name=\"cruddur-session\" content=\"" + Gateway.AMARA + "\">");
    }

    @Test
    void page_withStaleCookie_saysThatThereIsNoSession() {
        String page = Gateway.send(
                        Gateway.to("/").header("Accept", BROWSER).header("Cookie", "cruddur_session=garbage"))
                .body();

        assertThat(page).contains("<meta name=\"cruddur-session\" content=\"none\">");
    }

    @Test
    void page_asServed_saysWhereItRuns() {
        assertThat(open("/").body()).contains("<meta name=\"cruddur-environment\" content=\"development\">");
    }

    @Test
    void page_asServed_isNeverKept() {
        assertThat(open("/").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Security-Policy | default-src 'self'; script-src 'self'; style-src 'self';"
                        + " img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
                        + " form-action 'self'; frame-ancestors 'none'",
                "X-Content-Type-Options | nosniff",
                "Referrer-Policy | same-origin",
                "X-Frame-Options | DENY"
            })
    void page_asServed_tellsTheBrowserToBeCareful(String header, String value) {
        assertThat(open("/").headers().firstValue(header)).hasValue(value);
    }

    @Test
    void nothing_whereAProgramAsksForJson_is404Problem() {
        HttpResponse<String> response = Gateway.send(Gateway.to("/nowhere").header("Accept", "application/json"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void icon_thatBrowsersLookFor_isNotThePage() {
        assertThat(Gateway.send(Gateway.to("/favicon.ico").header("Accept", "image/avif,image/*,*/*;q=0.8"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void asset_byItsHashedName_isKeptForAYear() {
        HttpResponse<String> response = Gateway.get("/assets/test-0a1b2c.js");

        assertThat(response.body()).contains("export const answer");
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
    }

    @Test
    void asset_forABrowserThatTakesGzip_isCompressed() {
        HttpResponse<String> response =
                Gateway.send(Gateway.to("/assets/test-large.js").header("Accept-Encoding", "gzip, deflate"));

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/assets/../index.html", "/assets/..%2Findex.html", "/assets/a/b.js"})
    void asset_thatIsNone_is404(String path) {
        assertThat(Gateway.send(Gateway.to(path).header("Accept", "*/*")).statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> open(String path) {
        return Gateway.send(Gateway.to(path).header("Accept", BROWSER));
    }
}
