package dev.cruddur.gateway.api;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A document in YAML as the same in JSON, empty lists included. */
@Singleton
final class DescriptionJson {

    private final JsonMapper json;

    DescriptionJson(JsonMapper json) {
        this.json = json;
    }

    byte[] of(byte[] yaml) throws IOException {
        Object document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(yaml, StandardCharsets.UTF_8));
        return json.writeValueAsBytes(node(document));
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNode.nullNode();
            case Map<?, ?> map -> {
                Map<String, JsonNode> nodes = new LinkedHashMap<>();
                map.forEach((name, each) -> nodes.put(String.valueOf(name), node(each)));
                yield JsonNode.createObjectNode(nodes);
            }
            case List<?> list -> {
                List<JsonNode> nodes = new ArrayList<>();
                list.forEach(each -> nodes.add(node(each)));
                yield JsonNode.createArrayNode(nodes);
            }
            case Boolean truth -> JsonNode.createBooleanNode(truth);
            case Integer number -> JsonNode.createNumberNode(number);
            case Number number -> JsonNode.createNumberNode(number.doubleValue());
            default -> JsonNode.createStringNode(value.toString());
        };
    }
}
