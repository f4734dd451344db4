package dev.cruddur.gateway.api;

import dev.cruddur.defaults.problem.Problems;
import dev.cruddur.gateway.domain.Answer;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

/** How trace-viewer's answers reach the page. */
final class FromViewer {

    private FromViewer() {}

    /** What is wrong with a question stays as the viewer says it: a filter's mistake has its position there. */
    static HttpResponse<?> answer(HttpRequest<?> request, Answer answer) {
        return switch (answer.status()) {
            case 404 -> Problems.answer(request, HttpStatus.NOT_FOUND, "There is no such trace, or none any more.");
            case 409 ->
                Problems.answer(
                        request, HttpStatus.CONFLICT, "The pinned traces take as much memory as they may; unpin one.");
            case 400 ->
                answer.headers().getOrDefault("Content-Type", "").startsWith("application/problem+json")
                        ? Passing.response(answer)
                        : Problems.answer(request, HttpStatus.BAD_REQUEST, "That is no question about traces.");
            default -> Passing.response(answer);
        };
    }
}
