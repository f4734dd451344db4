package dev.cruddur.defaults.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.JsonExceptionHandler;
import io.micronaut.json.JsonSyntaxException;
import jakarta.inject.Singleton;

/** A body that is no JSON at all. */
@Singleton
@Replaces(JsonExceptionHandler.class)
final class UnreadableJsonHandler implements ExceptionHandler<JsonSyntaxException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, JsonSyntaxException unreadable) {
        HttpRequest<?> asked = request;
        return answer(asked);
    }

    static HttpResponse<Problem> answer(HttpRequest<?> request) {
        return Problems.answer(request, HttpStatus.BAD_REQUEST, "The body is not JSON of the form that this takes.");
    }
}
