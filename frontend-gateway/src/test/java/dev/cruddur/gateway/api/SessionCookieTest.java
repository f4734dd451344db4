package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.AMARA;
import static dev.cruddur.gateway.Gateway.BACKEND;
import static dev.cruddur.gateway.Gateway.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.cruddur.gateway.Gateway;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {

    private static final String OPENED = """
            {"uuid":"%s","handle":"amara","display_name":"Amara Okafor","session_uuid":"%s"}
            """.formatted(AMARA, SESSION);

    @BeforeEach
    void backendLetsEverybodyIn() {
        BACKEND.answers("POST /users", 201, OPENED)
                .answers("POST /session", 201, OPENED)
                .answers("POST /session/demo", 201, OPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users", "/api/session", "/api/session/demo"})
    void cookie_ofEveryWayIn_isOutOfScriptsReach(String way) {
        HttpResponse<String> response = Gateway.post(way, "{}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(setCookie(response))
                .startsWith("cruddur_session=ey")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000")
                .doesNotContain("Secure");
    }

    @Test
    void cookie_behindProxyThatSpeaksHttps_isSecure() {
        HttpResponse<String> response =
                Gateway.send(Gateway.posting("/api/session", "{}").header("X-Forwarded-Proto", "https"));

        assertThat(setCookie(response)).contains("Secure");
    }

    @Test
    void cookie_ofSignedInPerson_saysWhoAndWhichSession() throws Exception {
        String value = setCookie(Gateway.post("/api/session", "{}")).replaceAll("^cruddur_session=([^;]+);.*", "$1");

        SignedJWT token = SignedJWT.parse(value);
        assertThat(token.verify(new MACVerifier(Gateway.SESSION_SECRET.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(AMARA.toString());
        assertThat(token.getJWTClaimsSet().getStringClaim("sid")).isEqualTo(SESSION.toString());
    }

    @Test
    void signIn_answer_keepsTheSessionsUuidInside() {
        assertThat(Gateway.post("/api/session", "{}").body())
                .isEqualTo("{\"uuid\":\"" + AMARA
                        + "\",\"handle\":\"amara\",\"display_name\":\"Amara Okafor\",\"avatar_url\":null}");
    }

    @Test
    void signIn_withWrongPassword_passesTheRefusalOnWithoutCookie() {
        BACKEND.answers("POST /session", 401, "{\"status\":401}", "Content-Type", "application/problem+json");

        HttpResponse<String> response =
                Gateway.send(Gateway.posting("/api/session", "{}").header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"status\":401}");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/sessions"})
    void signOut_endedByBackend_clearsCookie(String path) {
        BACKEND.answers("DELETE " + path, 204, "");

        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api" + path).DELETE().header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(setCookie(response)).startsWith("cruddur_session=;").contains("Max-Age=0", "Path=/");
    }

    @Test
    void signOut_thatBackendCouldNotDo_keepsCookie() {
        BACKEND.answers("DELETE /session", 503, "{}");

        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api/session").DELETE().header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static String setCookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }
}
