package dev.cruddur.defaults.problem;

import dev.cruddur.defaults.rules.Violation;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Input outside the bounds that a signature sets, such as a page that is too long: says which part of it. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class BrokenConstraintHandler implements ExceptionHandler<ConstraintViolationException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ConstraintViolationException broken) {
        HttpRequest<?> asked = request;
        List<Violation> violations = broken.getConstraintViolations().stream()
                .map(BrokenConstraintHandler::violation)
                .toList();
        String detail = violations.stream().map(Violation::message).collect(Collectors.joining(" "));
        return Problems.answer(asked, HttpStatus.BAD_REQUEST, detail, violations);
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        String name = "request";
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getName() != null) {
                name = node.getName();
            }
        }
        String field = NameUtils.underscoreSeparate(name).toLowerCase(Locale.ROOT);
        return new Violation(field, field + "_invalid", "The value of " + field + " " + broken.getMessage() + ".");
    }
}
