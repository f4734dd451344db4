package dev.cruddur.testing.schema;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The registry of everything that is emitted: see {@code telemetry-schema/README.md}. */
public final class TelemetrySchema {

    private static final String FOLDER = "telemetry-schema/registry";

    private final List<Map<String, Object>> groups;

    private TelemetrySchema(List<Map<String, Object>> groups) {
        this.groups = groups;
    }

    /** Reads it out of the repository that the working directory is in. */
    public static TelemetrySchema load() {
        try (Stream<Path> files = Files.list(folder(Path.of("").toAbsolutePath()))) {
            return new TelemetrySchema(files.flatMap(TelemetrySchema::groups).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types of the attributes that one group defines, by name. */
    public Map<String, String> defined(String group) {
        return attributes(group(group))
                .filter(attribute -> attribute.containsKey("id"))
                .collect(toMap(attribute -> text(attribute, "id"), attribute -> text(attribute, "type")));
    }

    /** Every attribute that some span, event, resource or metric may carry. */
    public Set<String> attributes() {
        return groups.stream()
                .flatMap(TelemetrySchema::attributes)
                .map(attribute -> text(attribute, attribute.containsKey("ref") ? "ref" : "id"))
                .collect(toSet());
    }

    /** The names of all metrics. */
    public Set<String> metrics() {
        return groups.stream()
                .filter(group -> group.containsKey("metric_name"))
                .map(group -> text(group, "metric_name"))
                .collect(toSet());
    }

    /** The attributes that a metric may carry. */
    public Set<String> attributesOfMetric(String name) {
        return attributes(group("metric." + name))
                .map(attribute -> text(attribute, "ref"))
                .collect(toSet());
    }

    /** Which of these attributes are not declared. */
    public Set<String> undeclared(Collection<String> emitted) {
        Set<String> undeclared = new TreeSet<>(emitted);
        undeclared.removeAll(attributes());
        return undeclared;
    }

    private Map<String, Object> group(String id) {
        return groups.stream()
                .filter(group -> text(group, "id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not declared in " + FOLDER));
    }

    private static Path folder(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(FOLDER))) {
                return folder.resolve(FOLDER);
            }
        }
        throw new IllegalStateException("There is no " + FOLDER + " above " + from);
    }

    private static Stream<Map<String, Object>> groups(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(reader);
            return content.getOrDefault("groups", List.of()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // As the registry's form has it.
    private static Stream<Map<String, Object>> attributes(Map<String, Object> group) {
        return ((List<Map<String, Object>>) group.getOrDefault("attributes", List.of())).stream();
    }

    private static String text(Map<String, Object> holder, String key) {
        return String.valueOf(holder.get(key));
    }
}
