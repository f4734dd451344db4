package dev.cruddur.openapi;

import java.util.List;
import java.util.Locale;

/**
 * One route of a committed document.
 *
 * @param method the HTTP method, in capitals
 * @param description all that the document says of it
 */
public record Operation(String method, String path, Tree description) {

    /** Every route of a service's committed document. */
    public static List<Operation> of(Tree document) {
        Tree paths = document.read("paths");
        return paths.names().stream()
                .flatMap(path -> paths.read(path).names().stream()
                        .filter(name -> !name.equals("parameters"))
                        .map(name -> new Operation(
                                name.toUpperCase(Locale.ROOT),
                                path,
                                paths.read(path).read(name))))
                .toList();
    }

    /** Whether it answers somebody unknown, too. */
    public boolean isOpen() {
        List<Tree> security = description.list("security");
        return security.isEmpty() || security.stream().anyMatch(Tree::isEmpty);
    }

    /** Whether its answer has no end. */
    public boolean isStream() {
        return description.read("responses").read("200").read("content").has("text/event-stream");
    }

    /** Whether it says that it may answer with that status. */
    public boolean mayAnswer(int status) {
        Tree answers = description.read("responses");
        return answers.has(String.valueOf(status)) || answers.has(status / 100 + "XX");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
