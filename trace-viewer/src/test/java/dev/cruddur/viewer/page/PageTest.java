package dev.cruddur.viewer.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.viewer.support.ViewerClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class PageTest {

    private final ViewerClient viewer;

    PageTest(EmbeddedServer server) {
        this.viewer = new ViewerClient(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/traces",
                "/traces?query=error",
                "/traces/compare?left=a&right=b",
                "/traces/0af7651916cd43dd8448eb211c80319c",
                "/send"
            })
    void page_atEachOfItsAddresses_isTheSamePage(String path) {
        var answer = viewer.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(text(answer)).contains("A page for tests");
    }

    @Test
    void page_asServed_isNeverKept() {
        assertThat(header(viewer.get("/"), "Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/test-0a1b2c.js", "/api/traces", "/nowhere"})
    void answer_ofWhateverKind_letsABrowserLoadOnlyFromHere(String path) {
        assertThat(header(viewer.get(path), "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                        + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }

    @Test
    void asset_byItsHashedName_isKeptForAYear() {
        var answer = viewer.get("/assets/test-0a1b2c.js");

        assertThat(text(answer)).contains("export const answer");
        assertThat(header(answer, "Content-Type")).contains("javascript");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/assets/..%2Fviewer.html", "/assets/a/b.js", "/nowhere"})
    void nothing_isNotFound(String path) {
        assertThat(viewer.get(path).statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
