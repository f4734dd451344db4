package dev.cruddur.gateway;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One gateway for all tests, with its two stand-ins, and the ways to call it. */
public final class Gateway {

    /** Signs session cookies in tests. */
    public static final String SESSION_SECRET = "a-session-secret-that-only-tests-know";

    public static final UUID AMARA = UUID.fromString("0198c000-0000-7000-8000-000000000001");
    public static final UUID SESSION = UUID.fromString("0198c000-0000-7000-8000-0000000000aa");

    public static final StandIn BACKEND = StandIn.start();
    public static final StandIn VIEWER = StandIn.start();

    private static final EmbeddedServer SERVER = ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                    "micronaut.server.port",
                    -1,
                    "cruddur.backend.url",
                    BACKEND.url(),
                    "cruddur.viewer.url",
                    VIEWER.url(),
                    "cruddur.session.secret",
                    SESSION_SECRET));
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Gateway() {}

    /** A request to be completed. */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(SERVER.getURL() + path));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public static HttpResponse<InputStream> stream(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofInputStream());
    }

    public static HttpResponse<String> get(String path) {
        return send(to(path));
    }

    public static HttpRequest.Builder posting(String path, String json) {
        return to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    public static HttpResponse<String> post(String path, String json) {
        return send(posting(path, json));
    }

    /** Amara's session, as a Cookie header. */
    public static String cookie() {
        return cookie(SESSION_SECRET, Instant.now().plusSeconds(60));
    }

    /** Amara's session, signed with this and ending then, as a Cookie header. */
    public static String cookie(String secret, Instant end) {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(AMARA.toString())
                        .expirationTime(Date.from(end))
                        .claim("handle", "amara")
                        .claim("sid", SESSION.toString())
                        .claim("roles", List.of("user"))
                        .build());
        try {
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
        return "cruddur_session=" + token.serialize();
    }

    /** The trace that a response names. */
    public static String traceId(HttpResponse<?> response) {
        return response.headers().firstValue("traceresponse").orElseThrow().split("-", -1)[1];
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
