package dev.cruddur.defaults.problem;

import dev.cruddur.defaults.rules.Busy;
import dev.cruddur.defaults.rules.Conflict;
import dev.cruddur.defaults.rules.NotAllowed;
import dev.cruddur.defaults.rules.NotAuthenticated;
import dev.cruddur.defaults.rules.NotFound;
import dev.cruddur.defaults.rules.Refusal;
import dev.cruddur.defaults.rules.RuleViolated;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Renders what a domain refuses: the one place where a refusal meets a status code. */
@Singleton
final class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, Refusal refusal) {
        String why = String.valueOf(refusal.getMessage());
        HttpRequest<?> asked = request;
        return switch (refusal) {
            case RuleViolated rules -> Problems.answer(asked, HttpStatus.UNPROCESSABLE_ENTITY, why, rules.violations());
            case Conflict conflict -> Problems.answer(asked, HttpStatus.CONFLICT, why, conflict.violations());
            case NotFound _ -> Problems.answer(asked, HttpStatus.NOT_FOUND, why);
            case NotAllowed _ -> Problems.answer(asked, HttpStatus.FORBIDDEN, why);
            case NotAuthenticated _ -> Problems.answer(asked, HttpStatus.UNAUTHORIZED, why);
            case Busy _ ->
                Problems.answer(asked, HttpStatus.SERVICE_UNAVAILABLE, why).header(HttpHeaders.RETRY_AFTER, "5");
        };
    }
}
