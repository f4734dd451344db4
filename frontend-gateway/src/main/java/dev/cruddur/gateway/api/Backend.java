package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Passes requests on to backend-service in the name of whoever is signed in. When backend-service says that the session
 * has ended, the cookie ends too.
 */
@Singleton
final class Backend {

    private final Upstream backend;
    private final ServiceTokens tokens;
    private final SessionCookie cookie;

    Backend(@Named(Upstream.BACKEND) Upstream backend, ServiceTokens tokens, SessionCookie cookie) {
        this.backend = backend;
        this.tokens = tokens;
        this.cookie = cookie;
    }

    /** For a route to read that lets anybody in. A session that has ended counts as signed out. */
    HttpResponse<?> forAnyone(HttpRequest<byte[]> request) {
        Identity person = IdentityBinder.find(request).orElse(null);
        if (person != null) {
            MutableHttpResponse<byte[]> response = forPerson(request, person);
            if (!hasEnded(response)) {
                return response;
            }
            return Passing.response(forNobody(request)).cookie(cookie.cleared(request));
        }
        return Passing.response(forNobody(request));
    }

    /** For a route that needs to know who is there. */
    MutableHttpResponse<byte[]> forPerson(HttpRequest<byte[]> request, Identity person) {
        Answer answer = backend.pass(Passing.toBackend(request, tokens.forUser(person)));
        return clearingWhenEnded(request, Passing.response(answer));
    }

    /**
     * For a route that ends the session. When that could not be done, the person stays signed in, and can try again.
     */
    MutableHttpResponse<byte[]> endingSession(HttpRequest<byte[]> request, Identity person) {
        MutableHttpResponse<byte[]> response = forPerson(request, person);
        return response.code() == HttpStatus.NO_CONTENT.getCode() ? response.cookie(cookie.cleared(request)) : response;
    }

    /** For a route that has nothing to do with who is there, such as signing in. */
    Answer forNobody(HttpRequest<byte[]> request) {
        return backend.pass(Passing.toBackend(request, null));
    }

    /** For a person's stream of events. */
    Publisher<MutableHttpResponse<?>> stream(HttpRequest<byte[]> request, Identity person) {
        return Flux.from(backend.open(Passing.toBackend(request, tokens.forUser(person))))
                .concatMap(Passing::response)
                .map(response -> clearingWhenEnded(request, response));
    }

    /** For a stream that has nothing to do with who reads it. */
    Publisher<MutableHttpResponse<?>> streamForNobody(HttpRequest<byte[]> request) {
        return Flux.from(backend.open(Passing.toBackend(request, null))).concatMap(Passing::response);
    }

    private <R extends MutableHttpResponse<?>> R clearingWhenEnded(HttpRequest<?> request, R response) {
        if (hasEnded(response)) {
            response.cookie(cookie.cleared(request));
        }
        return response;
    }

    private static boolean hasEnded(HttpResponse<?> response) {
        return response.code() == HttpStatus.UNAUTHORIZED.getCode();
    }
}
