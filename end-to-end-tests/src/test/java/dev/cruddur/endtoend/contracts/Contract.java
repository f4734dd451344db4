package dev.cruddur.endtoend.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The trace that an action must leave, as a file keeps it: what happens in one sentence and what to notice, on lines
 * that begin with {@code #} and are written by hand, and the tree, which is recorded.
 *
 * @param said the lines about it, without their {@code #}; none while nobody has written any
 */
record Contract(String name, List<String> said, String tree) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "traces");
    private static final String ENDING = ".txt";

    static Contract of(Action action) {
        return of(action.name());
    }

    static Contract of(String name) {
        Path file = file(name);
        List<String> lines = Files.exists(file) ? lines(file) : List.of();
        return new Contract(
                name,
                lines.stream()
                        .filter(line -> line.startsWith("#"))
                        .map(line -> line.substring(1).strip())
                        .toList(),
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    /** The names of all that are kept. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether that tree is this one, in whatever order its siblings stand. */
    boolean allows(String other) {
        return Tree.inOrder(other).equals(Tree.inOrder(tree));
    }

    /** Keeps that tree from now on. One that is the same stays in the order in which it stands. */
    void record(String recorded) {
        if (allows(recorded)) {
            return;
        }
        String about = said.stream().map(line -> ("# " + line).strip() + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file(name), about + "\n" + recorded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ENDING);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
