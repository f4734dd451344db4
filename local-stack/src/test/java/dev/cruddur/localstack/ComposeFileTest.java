package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Compose file and what explains it, as far as that goes without Docker. */
class ComposeFileTest {
    private static final Pattern USED = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^#?([A-Z_]+)=");
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{([A-Z_]+):-([^}]*)}");

    @Test
    void everyVariable_isExplained_andNoOther() throws IOException {
        assertThat(names(EXPLAINED, read(".env.example"))).isEqualTo(names(USED, read("docker-compose.yml")));
    }

    @Test
    void everyDefault_isTheOneThatIsExplained() throws IOException {
        var explained = read(".env.example");
        assertThat(DEFAULT.matcher(read("docker-compose.yml")).results())
                .isNotEmpty()
                .allSatisfy(use -> assertThat(explained)
                        .containsPattern("(?m)^#?" + use.group(1) + "=" + Pattern.quote(use.group(2)) + "$"));
    }

    @Test
    void composeFile_usesOnlyWhatDockerCompose1Knows() throws IOException {
        assertThat(read("docker-compose.yml"))
                .doesNotContainPattern("(?m)^(name|include):")
                .doesNotContainPattern("(?m)^ +(required|develop|start_interval):");
    }

    @Test
    void collector_definesWhatItsPipelinesName() throws IOException {
        var collector = read("docker/collector/collector.yml");
        var named = Pattern.compile("(?m)^ {6}(?:processors|receivers): \\[(.*)]$")
                .matcher(collector)
                .results()
                .flatMap(list -> Pattern.compile(", ").splitAsStream(list.group(1)));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(collector).containsPattern("(?m)^ {2}" + name + ":"));
    }

    @Test
    void collector_isToldAllThatItAsksFor() throws IOException {
        var asked = names(Pattern.compile("\\$\\{env:([A-Z_]+)}"), read("docker/collector/collector.yml"));
        var told = read("docker-compose.yml").split("\n {2}collector:\n", 2)[1];
        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(told).contains("\n      " + name + ": "));
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Checkout.root().resolve(file));
    }
}
