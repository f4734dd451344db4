package dev.cruddur.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares records, as they are in JSON, with schemas. */
final class Shapes {

    /** Which way the JSON goes, seen from the consumer. */
    enum Direction {
        SENT,
        READ
    }

    private static final Map<Class<?>, Set<String>> SIMPLE = Map.ofEntries(
            Map.entry(String.class, Set.of("string", "string/uuid", "string/date-time", "string/byte")),
            Map.entry(UUID.class, Set.of("string/uuid")),
            Map.entry(Instant.class, Set.of("string/date-time")),
            Map.entry(int.class, Set.of("integer/int32", "integer")),
            Map.entry(Integer.class, Set.of("integer/int32", "integer")),
            Map.entry(long.class, Set.of("integer/int32", "integer/int64", "integer")),
            Map.entry(Long.class, Set.of("integer/int32", "integer/int64", "integer")),
            Map.entry(double.class, Set.of("number", "number/double", "number/float", "integer/int32")),
            Map.entry(BigDecimal.class, Set.of("number")),
            Map.entry(boolean.class, Set.of("boolean")),
            Map.entry(Boolean.class, Set.of("boolean")));

    private final Tree document;
    private final Direction direction;

    Shapes(Tree document, Direction direction) {
        this.document = document;
        this.direction = direction;
    }

    /** What is inside an Optional, a response, a publisher: the JSON is the same. */
    static Type unwrapped(Type type) {
        boolean isWrapped = type instanceof ParameterizedType wrapper
                && !Collection.class.isAssignableFrom((Class<?>) wrapper.getRawType())
                && !Map.class.isAssignableFrom((Class<?>) wrapper.getRawType());
        if (!isWrapped) {
            return type;
        }
        Type inner = ((ParameterizedType) type).getActualTypeArguments()[0];
        // HttpResponse<?>: its body is of no interest.
        return inner instanceof Class || inner instanceof ParameterizedType ? unwrapped(inner) : Object.class;
    }

    /** Adds to {@code broken} each place where the two do not fit, by its path from the top. */
    void compare(String where, Type type, Tree schema, List<String> broken) {
        Tree resolved = resolved(schema);
        Type inner = unwrapped(type);
        if (inner instanceof ParameterizedType list) {
            if (has(resolved, "array")) {
                compare(where + "[]", list.getActualTypeArguments()[0], resolved.read("items"), broken);
            } else if (!Map.class.isAssignableFrom((Class<?>) list.getRawType()) || !has(resolved, "object")) {
                broken.add(where + " is " + name(resolved) + " and not an array");
            }
        } else if (inner instanceof Class<?> simple && simple.isRecord()) {
            fields(where, simple, resolved, broken);
        } else if (inner instanceof Class<?> simple && !fits(simple, resolved)) {
            broken.add(where + " is " + name(resolved) + " and not " + simple.getSimpleName());
        }
    }

    private void fields(String where, Class<?> type, Tree schema, List<String> broken) {
        Tree fields = schema.read("properties");
        Set<String> names =
                Arrays.stream(type.getRecordComponents()).map(Shapes::json).collect(Collectors.toSet());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = json(component);
            String path = where + "." + name;
            if (!fields.has(name)) {
                broken.add(path + " is not there");
                continue;
            }
            Tree field = fields.read(name);
            compare(path, component.getGenericType(), field, broken);
            absence(path, component, schema.texts("required").contains(name), isNullable(field), broken);
        }
        if (direction == Direction.SENT) {
            schema.texts("required").stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> broken.add(where + "." + name + " is wanted and not sent"));
        }
    }

    private void absence(
            String path, RecordComponent component, boolean isRequired, boolean isNullable, List<String> broken) {
        boolean mayBeAbsent = mayBeAbsent(component);
        if (direction == Direction.READ && !mayBeAbsent && (isNullable || !isRequired)) {
            broken.add(path + " may be absent");
        }
        if (direction == Direction.SENT && mayBeAbsent && isRequired && !isNullable) {
            broken.add(path + " is wanted and may be absent");
        }
    }

    private boolean mayBeAbsent(RecordComponent component) {
        Class<?> type = component.getType();
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || type == Optional.class
                // Micronaut reads an absent list as an empty one, and leaves an empty one out unless told otherwise.
                || (Collection.class.isAssignableFrom(type)
                        && !(direction == Direction.SENT && isWrittenWhole(component)));
    }

    private static boolean isWrittenWhole(RecordComponent component) {
        JsonInclude include = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.ALWAYS;
    }

    private Tree resolved(Tree schema) {
        String ref = schema.ref();
        if (ref != null) {
            String[] names = ref.substring("#/components/".length()).split("/", -1);
            return resolved(document.read("components").read(names[0]).read(names[1]));
        }
        List<Tree> parts = schema.list("allOf");
        return parts.isEmpty() ? schema : resolved(parts.getFirst());
    }

    private boolean isNullable(Tree field) {
        return field.is("nullable") || resolved(field).is("nullable");
    }

    private static boolean fits(Class<?> type, Tree schema) {
        return type.isEnum()
                ? has(schema, "string")
                : SIMPLE.getOrDefault(type, Set.of()).contains(name(schema));
    }

    private static boolean has(Tree schema, String type) {
        return type.equals(schema.text("type"));
    }

    private static String name(Tree schema) {
        return Stream.of(schema.text("type"), schema.text("format"))
                .filter(part -> part != null)
                .collect(Collectors.joining("/"));
    }

    /** As Micronaut Serialization writes it with the house's naming strategy. */
    private static String json(RecordComponent component) {
        AnnotatedElement element = component.getAccessor();
        JsonProperty given = element.getAnnotation(JsonProperty.class);
        return given != null && !given.value().isEmpty()
                ? given.value()
                : component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
