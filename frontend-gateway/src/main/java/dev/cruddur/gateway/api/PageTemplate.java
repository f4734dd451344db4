package dev.cruddur.gateway.api;

import io.micronaut.context.annotation.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page as Vite built it, with two places to fill in. Read at the start, so that a gateway without it does not. */
@Context
final class PageTemplate {

    private static final String FILE = "/public/index.html";
    private static final String TRACEPARENT = "<meta name=\"traceparent\" content=\"";
    private static final String SESSION = "<meta name=\"cruddur-session\" content=\"";
    private static final String NO_SESSION = SESSION + "none\"";

    private final String html;

    PageTemplate() throws IOException {
        this.html = read();
        if (!html.contains(TRACEPARENT + "\"") || !html.contains(NO_SESSION)) {
            throw new IllegalStateException(FILE + " has no place for the trace or for the session");
        }
    }

    /**
     * Fills the page in.
     *
     * @param traceparent the request's own span, whose children the page's first spans are; empty for none
     * @param person who is signed in, by uuid, as far as the cookie says; none for nobody
     */
    String render(String traceparent, @Nullable UUID person) {
        return html.replace(TRACEPARENT + "\"", TRACEPARENT + traceparent + "\"")
                .replace(NO_SESSION, SESSION + (person == null ? "none" : person) + "\"");
    }

    private static String read() throws IOException {
        try (InputStream file = PageTemplate.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not there: build the page in web/ first");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
