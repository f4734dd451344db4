package dev.cruddur.viewer.page;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** The page as Vite built it. A viewer that was built without takes and answers all the same. */
@Singleton
final class PageFiles {

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    byte[] asset(String name) {
        if (!FILE_NAME.matcher(name).matches()) {
            throw notThere();
        }
        return read("assets/" + name);
    }

    byte[] read(String path) {
        try (var file = PageFiles.class.getResourceAsStream("/public/" + path)) {
            if (file == null) {
                throw notThere();
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpStatusException notThere() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such file.");
    }
}
