package dev.cruddur.gateway.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.cruddur.defaults.identity.Claims;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.gateway.config.SessionSettings;
import dev.cruddur.gateway.domain.OpenedSession;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.token.cookie.AccessTokenCookieConfiguration;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The cookie that says who is signed in: a signed token that no script in the page can read. */
@Singleton
final class SessionCookie {

    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);

    private final JWSSigner signer;
    private final Duration lifetime;
    private final String name;

    SessionCookie(SessionSettings settings, AccessTokenCookieConfiguration cookie) throws JOSEException {
        this.signer = new MACSigner(settings.secret().getBytes(StandardCharsets.UTF_8));
        this.lifetime = settings.lifetime();
        this.name = cookie.getCookieName();
    }

    Cookie of(OpenedSession session, HttpRequest<?> request) {
        return cookie(token(session), lifetime, request);
    }

    /** Takes the cookie away from the browser. */
    Cookie cleared(HttpRequest<?> request) {
        return cookie("", Duration.ZERO, request);
    }

    private Cookie cookie(String value, Duration maxAge, HttpRequest<?> request) {
        return Cookies.of(name, value, request).maxAge(maxAge);
    }

    private String token(OpenedSession session) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                HEADER,
                new JWTClaimsSet.Builder()
                        .subject(session.uuid().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .claim(Claims.HANDLE, session.handle())
                        .claim(Claims.SESSION, session.sessionUuid().toString())
                        .claim(Claims.ROLES, List.of(Roles.USER))
                        .build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("The session could not be signed", e);
        }
        return token.serialize();
    }
}
