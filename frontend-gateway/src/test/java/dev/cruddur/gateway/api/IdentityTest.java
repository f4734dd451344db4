package dev.cruddur.gateway.api;

import static dev.cruddur.gateway.Gateway.AMARA;
import static dev.cruddur.gateway.Gateway.BACKEND;
import static dev.cruddur.gateway.Gateway.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.StandIn.Received;
import dev.cruddur.testing.TestConfigurer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a request is made for, as the services behind get to know it. */
class IdentityTest {

    private static final String HOME = "GET /activities/home";

    @BeforeEach
    void homeIsEmpty() {
        BACKEND.answers(HOME, 200, "[]");
    }

    @Test
    void token_ofSignedInPerson_isShortLivedAndSignedForServices() throws Exception {
        Gateway.send(home().header("Cookie", Gateway.cookie()));

        SignedJWT token =
                SignedJWT.parse(BACKEND.last(HOME).header("Authorization").substring("Bearer ".length()));
        assertThat(token.verify(new MACVerifier(TestConfigurer.TOKEN_SECRET.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(AMARA.toString());
        assertThat(claims.getStringClaim("handle")).isEqualTo("amara");
        assertThat(claims.getStringClaim("sid")).isEqualTo(SESSION.toString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("user");
        assertThat(claims.getExpirationTime().toInstant())
                .isCloseTo(Instant.now().plusSeconds(60), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void credentials_ofTheBrowser_endAtTheGateway() {
        Gateway.send(home().header("Cookie", "other=1").header("Authorization", "Bearer stolen"));

        Received call = BACKEND.last(HOME);
        assertThat(call.headers()).doesNotContainKeys("Cookie", "Authorization");
    }

    @Test
    void cookie_thatHasExpired_countsAsSignedOut() {
        String expired = Gateway.cookie(Gateway.SESSION_SECRET, Instant.now().minusSeconds(600));

        assertSignedOut(home().header("Cookie", expired));
    }

    @Test
    void cookie_thatIsAServiceToken_countsAsSignedOut() {
        String foreign =
                Gateway.cookie(TestConfigurer.TOKEN_SECRET, Instant.now().plusSeconds(60));

        assertSignedOut(home().header("Cookie", foreign));
    }

    @Test
    void cookie_thatNobodySigned_countsAsSignedOut() {
        String unsigned = new PlainJWT(new JWTClaimsSet.Builder()
                        .subject(AMARA.toString())
                        .claim("handle", "amara")
                        .claim("sid", SESSION.toString())
                        .claim("roles", List.of("user"))
                        .build())
                .serialize();

        assertSignedOut(home().header("Cookie", "cruddur_session=" + unsigned));
    }

    @Test
    void cookie_thatIsGarbage_countsAsSignedOut() {
        assertSignedOut(home().header("Cookie", "cruddur_session=garbage"));
    }

    @Test
    void cookie_shownAsBearer_countsAsSignedOut() {
        String token = Gateway.cookie().substring("cruddur_session=".length());

        assertSignedOut(home().header("Authorization", "Bearer " + token));
    }

    @Test
    void publicRoute_afterSessionHasEnded_isAnsweredAsSignedOut() {
        BACKEND.answers(HOME, exchange -> {
            boolean signedIn = exchange.getRequestHeaders().containsKey("Authorization");
            exchange.sendResponseHeaders(signedIn ? 401 : 200, -1);
        });

        HttpResponse<String> response = Gateway.send(home().header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    }

    @Test
    void privateRoute_afterSessionHasEnded_is401AndClearsCookie() {
        BACKEND.answers("GET /notifications", 401, "{\"status\":401}");

        HttpResponse<String> response =
                Gateway.send(Gateway.to("/api/notifications").header("Cookie", Gateway.cookie()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/session",
        "DELETE, /api/session",
        "POST, /api/activities",
        "POST, /api/activities/0198c000-0000-7000-8000-000000000001/reply",
        "PUT, /api/profile/update",
        "POST, /api/profile/update",
        "PUT, /api/profile/avatar",
        "DELETE, /api/profile/avatar",
        "PUT, /api/profile/password",
        "GET, /api/account",
        "GET, /api/sessions",
        "DELETE, /api/sessions",
        "DELETE, /api/sessions/0198c000-0000-7000-8000-000000000001",
        "PUT, /api/activities/0198c000-0000-7000-8000-000000000001/like",
        "DELETE, /api/activities/0198c000-0000-7000-8000-000000000001/like",
        "PUT, /api/activities/0198c000-0000-7000-8000-000000000001/repost",
        "DELETE, /api/activities/0198c000-0000-7000-8000-000000000001/repost",
        "DELETE, /api/activities/0198c000-0000-7000-8000-000000000001",
        "GET, /api/message_groups",
        "GET, /api/message_groups/unread-count",
        "GET, /api/message_groups/0198c000-0000-7000-8000-000000000001",
        "GET, /api/message_groups/with/@amara",
        "GET, /api/messages/0198c000-0000-7000-8000-000000000001",
        "POST, /api/messages",
        "POST, /api/messages/0198c000-0000-7000-8000-000000000001/read",
        "GET, /api/notifications",
        "GET, /api/activities/notifications",
        "GET, /api/notifications/unread-count",
        "POST, /api/notifications/read",
        "GET, /api/notifications/stream",
        "PUT, /api/users/@amara/follow",
        "DELETE, /api/users/@amara/follow",
        "GET, /api/activities/following",
        "GET, /api/activities/following/stream"
    })
    void privateRoute_withoutSession_is401Problem(String method, String path) {
        HttpResponse<String> response = Gateway.send(Gateway.to(path).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static HttpRequest.Builder home() {
        return Gateway.to("/api/activities/home");
    }

    private static void assertSignedOut(HttpRequest.Builder request) {
        assertThat(Gateway.send(request).statusCode()).isEqualTo(200);
        assertThat(BACKEND.last(HOME).headers()).doesNotContainKey("Authorization");
    }
}
