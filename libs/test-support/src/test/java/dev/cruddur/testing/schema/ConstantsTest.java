package dev.cruddur.testing.schema;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.telemetry.TraceAttributes;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributeType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The constants of the services and of the page are what the schema declares, no more and no less. */
class ConstantsTest {

    private static final Map<AttributeType, String> TYPES = Map.of(
            AttributeType.STRING, "string",
            AttributeType.LONG, "int",
            AttributeType.DOUBLE, "double",
            AttributeType.BOOLEAN, "boolean",
            AttributeType.STRING_ARRAY, "string[]");

    private final TelemetrySchema schema = TelemetrySchema.load();

    @Test
    void attributesOfOurOwn_areTheConstants() {
        Map<String, String> ours = constants()
                .filter(key -> key.getKey().startsWith("cruddur."))
                .collect(toMap(AttributeKey::getKey, key -> TYPES.get(key.getType())));

        assertThat(schema.defined("registry.cruddur")).isEqualTo(ours);
    }

    @Test
    void constants_areAllDeclared() {
        List<String> all = constants().map(AttributeKey::getKey).toList();

        assertThat(schema.undeclared(all)).isEmpty();
    }

    @Test
    void actionsOfThePage_areTheNamesOfItsSpans() throws IOException {
        Path list = TelemetrySchema.folder()
                .resolve("../../frontend-gateway/web/src/telemetry/ActionName.ts")
                .normalize();
        List<String> actions = Pattern.compile("\\| '([^']+)'")
                .matcher(Files.readString(list))
                .results()
                .map(name -> name.group(1))
                .toList();

        assertThat(schema.groups())
                .filteredOn(group -> group.id().equals("span.cruddur.page.action"))
                .flatExtracting(Group::names)
                .containsExactlyInAnyOrderElementsOf(actions);
    }

    private static Stream<AttributeKey<?>> constants() {
        return Arrays.stream(TraceAttributes.class.getFields()).map(ConstantsTest::value);
    }

    private static AttributeKey<?> value(Field field) {
        try {
            return (AttributeKey<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
