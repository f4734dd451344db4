package dev.cruddur.endtoend.contracts;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of what a person can do in the page, which its spans have. */
final class PageActions {

    /** The page's own list, to which its compiler holds it. */
    private static final Path LIST = Path.of("..", "frontend-gateway", "web", "src", "telemetry", "ActionName.ts");

    private static final Pattern LISTED = Pattern.compile("\\| '([^']+)'");

    /** What the browser did beside, in one word. */
    private static final Pattern PLAYED =
            Pattern.compile("frontend-web INTERNAL (?!(?:document|resource)[A-Z])([^\\[\n]+)");

    private PageActions() {}

    /** All that the page knows. */
    static Set<String> listed() {
        try {
            return names(LISTED, Files.readString(LIST)).collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in the trees of the contracts. */
    static Set<String> played() {
        return Actions.all().stream()
                .map(action -> Contract.of(action).tree())
                .flatMap(tree -> names(PLAYED, tree))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1).strip());
    }
}
