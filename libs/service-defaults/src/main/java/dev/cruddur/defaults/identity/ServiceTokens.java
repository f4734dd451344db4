package dev.cruddur.defaults.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.runtime.ApplicationConfiguration;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs the short-lived tokens that services show each other. */
@Singleton
public final class ServiceTokens {

    /** Long enough for one request and its retries, too short to be worth stealing. */
    static final Duration LIFETIME = Duration.ofSeconds(60);

    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);

    private final JWSSigner signer;
    private final String issuer;
    private final Clock clock = Clock.systemUTC();

    ServiceTokens(IdentitySettings settings, ApplicationConfiguration application) throws JOSEException {
        this.signer = new MACSigner(settings.tokenSecret().getBytes(StandardCharsets.UTF_8));
        this.issuer = application.getName().orElseThrow();
    }

    /** A token for a person's request. */
    public String forUser(Identity identity) {
        return sign(claims(identity.userUuid().toString(), Roles.USER)
                .claim(Claims.HANDLE, identity.handle())
                .claim(Claims.SESSION, identity.sessionUuid().toString())
                .build());
    }

    /** A token for this service's own doing. */
    public String forThisService() {
        return sign(claims(issuer, Roles.SERVICE).build());
    }

    private JWTClaimsSet.Builder claims(String subject, String role) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim(Claims.ROLES, List.of(role));
    }

    private String sign(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(HEADER, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
        return token.serialize();
    }
}
