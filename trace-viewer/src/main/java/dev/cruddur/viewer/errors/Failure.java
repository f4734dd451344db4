package dev.cruddur.viewer.errors;

import io.micronaut.http.HttpStatus;

/** An error before it takes a form. */
record Failure(HttpStatus status, String detail, String path) {

    String message() {
        return detail.isBlank() ? status.getReason() : detail;
    }
}
