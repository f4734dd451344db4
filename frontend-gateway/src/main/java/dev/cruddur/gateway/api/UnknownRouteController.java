package dev.cruddur.gateway.api;

import dev.cruddur.defaults.problem.Problem;
import dev.cruddur.defaults.problem.Problems;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Everything under /api that has no route of its own: never the page. */
@Controller("/api/{+path}")
@Secured(SecurityRule.IS_ANONYMOUS)
final class UnknownRouteController {

    @Get
    @Post
    @Put
    @Patch
    @Delete
    HttpResponse<Problem> unknown(HttpRequest<?> request) {
        return Problems.answer(request, HttpStatus.NOT_FOUND, "The API has no such route.");
    }
}
