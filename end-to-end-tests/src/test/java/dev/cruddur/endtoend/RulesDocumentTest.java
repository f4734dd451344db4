package dev.cruddur.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rules.md names every rule that there is, and no test that there is not. */
class RulesDocumentTest {

    private static final Path ROOT = Path.of("..");

    /** A field, a code, and what to tell a person, one after the other, as every violation has them. */
    private static final Pattern VIOLATION = Pattern.compile("\"([a-z_]+)\",\\s*\"([a-z]+(?:_[a-z0-9]+)+)\",\\s*\"?");

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)(?:\\.([A-Za-z_0-9]+))?`");

    private final String document = text(ROOT.resolve("docs/rules.md"));

    @Test
    void everyCodeOfTheSources_isInTheTable() {
        assertThat(sources("src/main")
                        .filter(source -> source.contains("Violations") || source.contains("Conflict"))
                        .flatMap(source -> VIOLATION.matcher(source).results())
                        .map(found -> found.group(2))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(document).contains("`" + code + "`"));
    }

    @Test
    void everyTestOfTheTable_isThere() {
        List<String> tests = sources("src/test").toList();

        assertThat(TEST.matcher(document).results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(tests).as(named.group()).anyMatch(source -> declares(source, named)));
    }

    private static boolean declares(String source, MatchResult named) {
        return source.contains("class " + named.group(1) + " ")
                && (named.group(2) == null || source.contains(" " + named.group(2) + "("));
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.find(
                ROOT,
                20,
                (file, _) ->
                        file.toString().endsWith(".java") && file.toString().contains("/" + folder + "/"))) {
            return files.map(RulesDocumentTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
