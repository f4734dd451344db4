package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
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

    /** For a route that asks who is there and lets anybody in. A session that has ended counts as signed out. */
    HttpResponse<?> forAnyone(HttpRequest<byte[]> request) {
        Identity person = IdentityBinder.find(request).orElse(null);
        MutableHttpResponse<byte[]> response = pass(request, person);
        boolean ended = person != null && response.code() == HttpStatus.UNAUTHORIZED.getCode();
        return ended && request.getMethod() == HttpMethod.GET
                ? pass(request, null).cookie(cookie.cleared(request))
                : response;
    }

    /** For a route that needs to know who is there. */
    MutableHttpResponse<byte[]> forPerson(HttpRequest<byte[]> request, Identity person) {
        return pass(request, person);
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

    private MutableHttpResponse<byte[]> pass(HttpRequest<byte[]> request, @Nullable Identity person) {
        String token = person == null ? null : tokens.forUser(person);
        MutableHttpResponse<byte[]> response = Passing.response(backend.pass(Passing.toBackend(request, token)));
        return person == null ? response : clearingWhenEnded(request, response);
    }

    private <R extends MutableHttpResponse<?>> R clearingWhenEnded(HttpRequest<?> request, R response) {
        if (response.code() == HttpStatus.UNAUTHORIZED.getCode()) {
            response.cookie(cookie.cleared(request));
        }
        return response;
    }
}
