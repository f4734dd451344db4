package dev.cruddur.backend.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionsTest {

    /** The page's, so that it makes a link of each handle that is told, and of no other. */
    private static final Path EXAMPLES =
            Path.of("..", "frontend-gateway", "web", "src", "components", "mentionExamples.json");

    static List<JsonNode> examples() throws IOException {
        List<JsonNode> examples = new ArrayList<>();
        JsonMapper.createDefault()
                .readValue(Files.readAllBytes(EXAMPLES), JsonNode.class)
                .values()
                .forEach(examples::add);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void message_namesTheSamePeople_asOnThePage(JsonNode example) {
        List<String> handles = new ArrayList<>();
        example.get("handles")
                .values()
                .forEach(handle -> handles.add(handle.getStringValue().toLowerCase(Locale.ROOT)));

        assertThat(Mentions.handlesIn(example.get("message").getStringValue())).containsExactlyElementsOf(handles);
    }
}
