package dev.cruddur.testing.schema;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.semconv.SchemaUrls;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The registry has the form that OpenTelemetry Weaver reads, and refers to nothing that the conventions do not know.
 */
class RegistryFormTest {

    /** What a group of each type must have beside its id, type and brief, and what else it may have. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "attribute_group", Set.of("display_name", "attributes"),
            "entity", Set.of("name", "stability", "attributes"),
            "event", Set.of("name", "stability"),
            "metric", Set.of("metric_name", "instrument", "unit", "stability"),
            "span", Set.of("span_kind", "stability", "attributes", "annotations"));

    private static final Set<String> OPTIONAL = Set.of("attributes", "note");
    private static final Set<String> TYPES = Set.of("string", "int", "double", "boolean", "string[]");
    private static final Set<String> STABILITIES =
            Set.of("development", "alpha", "beta", "release_candidate", "stable");

    private static final TelemetrySchema SCHEMA = TelemetrySchema.load();

    static List<Group> groups() {
        return SCHEMA.groups();
    }

    static List<Map<String, Object>> definitions() {
        return groups().stream()
                .flatMap(group -> group.attributes().stream())
                .filter(attribute -> attribute.containsKey("id"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void group_hasWhatItsTypeAsksFor_andNothingElse(Group group) {
        Set<String> required = REQUIRED.getOrDefault(group.type(), Set.of());

        assertThat(REQUIRED).containsKey(group.type());
        assertThat(group.declaration().keySet())
                .containsAll(required)
                .contains("id", "type", "brief")
                .filteredOn(not(required::contains))
                .filteredOn(not(OPTIONAL::contains))
                .containsExactlyInAnyOrder("id", "type", "brief");
        assertThat(group.text("brief")).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("groups")
    void group_saysWhatThereIs(Group group) {
        if (group.declaration().containsKey("stability")) {
            assertThat(group.text("stability")).isIn(STABILITIES);
        }
        switch (group.type()) {
            case "span" -> {
                assertThat(group.text("span_kind")).isIn("client", "server", "producer", "consumer", "internal");
                assertThat(group.names()).isNotEmpty().doesNotHaveDuplicates();
            }
            case "metric" -> {
                assertThat(group.id()).isEqualTo("metric." + group.text("metric_name"));
                assertThat(group.text("instrument")).isIn("counter", "gauge", "histogram", "updowncounter");
                // UCUM: seconds, bytes, a ratio, or a number of {things}.
                assertThat(group.text("unit")).matches("s|By|1|\\{[a-z]+}");
            }
            default -> assertThat(group.id()).matches("(registry|entity|event|log)\\..+");
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void attributeOfOurOwn_isDescribed(Map<String, Object> attribute) {
        assertThat(attribute).containsOnlyKeys("id", "type", "stability", "brief", "examples");
        assertThat(Group.text(attribute, "id")).matches("(cruddur|browser\\.web_vital)(\\.[a-z_]+)+");
        assertThat(Group.text(attribute, "type")).isIn(TYPES);
        assertThat(Group.text(attribute, "stability")).isIn(STABILITIES);
        assertThat(Group.text(attribute, "brief")).isNotBlank();
    }

    @Test
    void ids_areUnique() {
        assertThat(groups()).extracting(Group::id).doesNotHaveDuplicates();
        assertThat(definitions()).extracting(one -> one.get("id")).doesNotHaveDuplicates();
    }

    /** One of our own, or a constant of the conventions: a slip of the pen is neither. */
    @ParameterizedTest
    @MethodSource("groups")
    void reference_isToWhatThereIs(Group group) {
        Set<String> known = Stream.concat(
                        Conventions.KEYS.stream(), definitions().stream().map(one -> Group.text(one, "id")))
                .collect(Collectors.toSet());

        assertThat(group.attributes())
                .filteredOn(attribute -> attribute.containsKey("ref"))
                .allSatisfy(attribute -> assertThat(attribute).containsOnlyKeys("ref"))
                .extracting(attribute -> Group.text(attribute, "ref"))
                .doesNotHaveDuplicates()
                .isSubsetOf(known);
    }

    @Test
    void manifest_buildsOnTheConventions_thatTheServicesAreBuiltWith() throws IOException {
        Map<String, Object> manifest;
        try (Reader reader = Files.newBufferedReader(TelemetrySchema.folder().resolve("manifest.yaml"))) {
            manifest = new Yaml().load(reader);
        }

        assertThat(manifest).containsOnlyKeys("name", "description", "schema_url", "dependencies");
        assertThat(Group.text(manifest, "schema_url")).matches("https://[a-z.]+/schemas/\\d+\\.\\d+\\.\\d+");
        assertThat(Group.text(manifest, "dependencies"))
                .contains("schema_url=" + SchemaUrls.V1_37_0 + ",")
                .contains("/v1.37.0.zip[model]");
        assertThat(SchemaUrls.class.getFields()[0].getName()).isEqualTo("V1_37_0");
    }

    /** Everything that the semantic conventions name, by the constants that are made from them. */
    private static final class Conventions {

        private static final Set<String> KEYS = new ClassFileImporter()
                .importPackages("io.opentelemetry.semconv").stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .filter(field -> AttributeKey.class.isAssignableFrom(field.getType()))
                        .map(Conventions::key)
                        .collect(Collectors.toSet());

        private static String key(Field field) {
            try {
                return ((AttributeKey<?>) field.get(null)).getKey();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
