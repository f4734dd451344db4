package dev.cruddur.endtoend.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What Gitpod, Ona, Codespaces and editors read, held against what they document. */
class WorkspaceFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    @ParameterizedTest
    @CsvSource({
        ".gitpod.yml, gitpod",
        ".ona/automations.yaml, automations",
        ".devcontainer/devcontainer.json, devcontainer"
    })
    void file_isOfItsSchema(String file, String schema) throws IOException {
        assertThat(schema(schema).problems(file, read(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".gitpod.yml | command: ./cruddur up",
                ".ona/automations.yaml | start: ./cruddur up --detach",
                ".ona/automations.yaml | ready: ./cruddur status",
                ".ona/automations.yaml | stop: ./cruddur down",
                ".devcontainer/devcontainer.json | \"./cruddur up --detach\""
            })
    void file_callsTheLauncher(String file, String command) throws IOException {
        assertThat(Files.readString(CHECKOUT.resolve(file))).contains(command);
    }

    @Test
    void schema_findsWhatIsWrong() throws IOException {
        JsonNode wrong =
                JSON.readTree("{\"services\": {\"a\": {\"commands\": {\"go\": 1}, \"triggeredBy\": [\"x\"]}}}");

        assertThat(schema("automations").problems("it", wrong))
                .containsExactlyInAnyOrder(
                        "it.services.a.commands lacks \"start\"",
                        "it.services.a.commands.go is not known",
                        "it.services.a.triggeredBy[] is none of"
                                + " [\"manual\",\"postEnvironmentStart\",\"postDevcontainerStart\"]");
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = WorkspaceFilesTest.class.getResourceAsStream("/workspace/" + name + ".schema.json")) {
            return new Schema(JSON.readTree(in));
        }
    }

    /** JSON is YAML, but for comments of that form. */
    private static JsonNode read(String file) throws IOException {
        String text = COMMENT.matcher(Files.readString(CHECKOUT.resolve(file))).replaceAll("");
        return JSON.valueToTree(new Yaml().<Object>load(text));
    }
}
