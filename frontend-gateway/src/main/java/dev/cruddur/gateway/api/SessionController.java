package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.OpenedSession;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;

/** Signing up, in and out. backend-service decides who may; the gateway turns its word into a cookie. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {

    private final Backend backend;
    private final SessionCookie cookie;
    private final JsonMapper json;

    SessionController(Backend backend, SessionCookie cookie, JsonMapper json) {
        this.backend = backend;
        this.cookie = cookie;
        this.json = json;
    }

    @Post("/users")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signUp(HttpRequest<byte[]> request) throws IOException {
        return open(request);
    }

    @Post("/session")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> signIn(HttpRequest<byte[]> request) throws IOException {
        return open(request);
    }

    @Post("/session/demo")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> enterAsDemoPerson(HttpRequest<byte[]> request) throws IOException {
        return open(request);
    }

    @Get("/session/demo")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> demoPeople(HttpRequest<byte[]> request) {
        return backend.forAnyone(request);
    }

    @Get("/session")
    @Secured(Roles.USER)
    HttpResponse<?> current(HttpRequest<byte[]> request, Identity person) {
        return backend.forPerson(request, person);
    }

    @Delete("/session")
    @Secured(Roles.USER)
    HttpResponse<?> signOut(HttpRequest<byte[]> request, Identity person) {
        return backend.endingSession(request, person);
    }

    private HttpResponse<?> open(HttpRequest<byte[]> request) throws IOException {
        Answer answer = backend.forNobody(request);
        if (answer.status() != HttpStatus.CREATED.getCode()) {
            return Passing.response(answer);
        }
        OpenedSession session = json.readValue(answer.body(), OpenedSession.class);
        return HttpResponse.created(session.person()).cookie(cookie.of(session, request));
    }
}
