package dev.cruddur.gateway.api;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page as Vite built it, with four places to fill in. Read at the start, so that a gateway without it does not. */
@Context
final class PageTemplate {

    private static final String FILE = "/public/index.html";
    private static final String TRACEPARENT = "<meta name=\"traceparent\" content=\"";
    private static final String SESSION = "<meta name=\"cruddur-session\" content=\"";
    private static final String NO_SESSION = SESSION + "none\"";
    private static final String VISIT = "<meta name=\"cruddur-visit\" content=\"";
    private static final String ENVIRONMENT = "<meta name=\"cruddur-environment\" content=\"";

    private final String html;

    PageTemplate(@Value("${cruddur.environment}") String environment) throws IOException {
        String unfilled = read();
        for (String place : List.of(TRACEPARENT + "\"", NO_SESSION, VISIT + "\"", ENVIRONMENT + "\"")) {
            if (!unfilled.contains(place)) {
                throw new IllegalStateException(FILE + " has no place for what goes into " + place);
            }
        }
        this.html = unfilled.replace(ENVIRONMENT + "\"", ENVIRONMENT + escaped(environment) + "\"");
    }

    /**
     * Fills the page in.
     *
     * @param traceparent the request's own span, whose children the page's first spans are; empty for none
     * @param visit which visit this is, by uuid
     * @param person who is signed in, by uuid, as far as the cookie says; none for nobody
     */
    String render(String traceparent, String visit, @Nullable UUID person) {
        return html.replace(TRACEPARENT + "\"", TRACEPARENT + traceparent + "\"")
                .replace(VISIT + "\"", VISIT + visit + "\"")
                .replace(NO_SESSION, SESSION + (person == null ? "none" : person) + "\"");
    }

    /** It is whoever runs this that says it, and may be called anything. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
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
