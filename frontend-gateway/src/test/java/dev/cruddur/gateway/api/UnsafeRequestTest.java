package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.BACKEND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeRequestTest {

    @BeforeEach
    void backendTakesEverything() {
        BACKEND.answers("POST /activities", 201, "{}").answers("GET /activities/home", 200, "[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void change_thatAnotherSiteMadeTheBrowserSend_is403Problem(String site) {
        HttpResponse<String> response = postFrom(site);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void change_byThePageOrThePerson_passes(String site) {
        assertThat(postFrom(site).statusCode()).isEqualTo(201);
    }

    @Test
    void reading_byALinkOnAnotherSite_passes() {
        assertThat(Gateway.send(Gateway.to("/api/activities/home").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void body_inATypeThatFormsSend_is415Problem(String type) {
        HttpResponse<String> response = Gateway.send(Gateway.to("/api/activities")
                .header("Cookie", Gateway.cookie())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void body_inNoType_is415() {
        assertThat(Gateway.send(Gateway.to("/api/activities")
                                .header("Cookie", Gateway.cookie())
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void body_inJsonWithCharset_passes() {
        assertThat(Gateway.send(Gateway.to("/api/activities")
                                .header("Cookie", Gateway.cookie())
                                .header("Content-Type", "application/json; charset=utf-8")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg", "image/webp"})
    void picture_ofOneself_passes_largerThanOtherBodies(String type) {
        BACKEND.answers("PUT /profile/avatar", 200, "{}");

        assertThat(putPicture("/api/profile/avatar", type).statusCode()).isEqualTo(200);
        assertThat(BACKEND.last("PUT /profile/avatar").header("Content-type")).isEqualTo(type);
        assertThat(BACKEND.last("PUT /profile/avatar").body()).hasSize(600_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x", "image/svg+xml"})
    void picture_inAnotherType_is415(String type) {
        assertThat(putPicture("/api/profile/avatar", type).statusCode()).isEqualTo(415);
    }

    @Test
    void picture_whereNoneIsWanted_is415() {
        assertThat(putPicture("/api/profile/update", "image/png").statusCode()).isEqualTo(415);
    }

    @Test
    void body_thatIsTooLarge_andDoesNotSaySo_is413() {
        assertThat(Gateway.send(Gateway.to("/api/activities")
                                .header("Cookie", Gateway.cookie())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[600_000]))))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void body_thatIsTooLarge_is413Problem() {
        HttpResponse<String> response = Gateway.send(
                Gateway.posting("/api/activities", "x".repeat(600_000)).header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static HttpResponse<String> putPicture(String path, String type) {
        return Gateway.send(Gateway.to(path)
                .header("Cookie", Gateway.cookie())
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(new byte[600_000])));
    }

    private static HttpResponse<String> postFrom(String site) {
        return Gateway.send(Gateway.posting("/api/activities", "{}")
                .header("Cookie", Gateway.cookie())
                .header("Sec-Fetch-Site", site));
    }
}
