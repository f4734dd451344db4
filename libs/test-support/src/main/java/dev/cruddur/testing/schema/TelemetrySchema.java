package dev.cruddur.testing.schema;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * The registry of everything that is emitted: see {@code telemetry-schema/README.md}. Each thing is held against what
 * is declared for its like alone: an attribute of a statement on a request's span is undeclared.
 */
public final class TelemetrySchema {

    private static final String FOLDER = "telemetry-schema/registry";

    private final List<Group> groups;

    private TelemetrySchema(List<Group> groups) {
        this.groups = groups;
    }

    /** Reads it out of the repository that the working directory is in. */
    public static TelemetrySchema load() {
        try (Stream<Path> files = Files.list(folder())) {
            return new TelemetrySchema(files.flatMap(TelemetrySchema::groups).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stands. */
    public static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(FOLDER))) {
                return folder.resolve(FOLDER);
            }
        }
        throw new IllegalStateException("There is no " + FOLDER + " above " + here);
    }

    /** The types of the attributes that one group defines, by name. */
    public Map<String, String> defined(String group) {
        return group(group).attributes().stream()
                .filter(attribute -> attribute.containsKey("id"))
                .collect(toMap(attribute -> Group.text(attribute, "id"), attribute -> Group.text(attribute, "type")));
    }

    /** What is wrong with who is said to speak: attributes that none of those who may speak has. */
    public Set<String> objectionsToResource(Collection<String> attributes) {
        return ofType("entity")
                .map(group -> group.undeclared(attributes))
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow();
    }

    /**
     * What is wrong with a span: that nothing of its kind is named so, or the attributes that its like does not have.
     *
     * @param kind such as {@code SERVER}
     */
    public Set<String> objectionsToSpan(String kind, String name, Map<String, String> attributes) {
        return ofType("span")
                .filter(group -> group.text("span_kind").equals(kind.toLowerCase(Locale.ROOT)))
                .filter(group -> group.mayBeNamed(name, attributes))
                .map(group -> group.undeclared(attributes.keySet()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of("the name \"" + name + "\" of a span of kind " + kind));
    }

    /** What is wrong with an event on a span. */
    public Set<String> objectionsToEvent(String name, Collection<String> attributes) {
        return ofType("event")
                .filter(group -> group.text("name").equals(name))
                .findFirst()
                .map(group -> group.undeclared(attributes))
                .orElse(Set.of("the event " + name));
    }

    /** What is wrong with a line of the log. */
    public Set<String> objectionsToLog(Collection<String> attributes) {
        return group("log.cruddur").undeclared(attributes);
    }

    /**
     * What is wrong with a metric: its name, what measures it, its unit, or its attributes.
     *
     * @param instrument as the registry names it, such as {@code updowncounter}
     */
    public Set<String> objectionsToMetric(String name, String instrument, String unit, Collection<String> attributes) {
        return ofType("metric")
                .filter(group -> group.text("metric_name").equals(name))
                .findFirst()
                .map(group -> objectionsToMetric(group, instrument, unit, attributes))
                .orElse(Set.of("the metric " + name));
    }

    private static Set<String> objectionsToMetric(
            Group metric, String instrument, String unit, Collection<String> attributes) {
        Set<String> objections = metric.undeclared(attributes);
        if (!metric.text("instrument").equals(instrument)) {
            objections.add("the instrument " + instrument);
        }
        if (!metric.text("unit").equals(unit)) {
            objections.add("the unit " + unit);
        }
        return objections;
    }

    /** Which of these attributes nothing at all declares. */
    public Set<String> undeclared(Collection<String> attributes) {
        Set<String> undeclared = new TreeSet<>(attributes);
        groups.forEach(group -> undeclared.removeAll(group.keys()));
        return undeclared;
    }

    List<Group> groups() {
        return groups;
    }

    private Stream<Group> ofType(String type) {
        return groups.stream().filter(group -> group.type().equals(type));
    }

    private Group group(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not declared in " + FOLDER));
    }

    private static Stream<Group> groups(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(reader);
            return content.getOrDefault("groups", List.of()).stream().map(Group::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
