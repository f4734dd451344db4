package dev.cruddur.openapi;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The routes of a service, read from its compiled controllers. */
public final class Routes {

    /** Micronaut's SecurityRule.IS_ANONYMOUS. */
    private static final String ANYBODY = "isAnonymous()";

    private static final Path CLASSES = Path.of("target", "classes");

    private Routes() {}

    /** Every route of the module that the test belongs to. */
    public static List<Route> ofThisModule() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Controller.class"))
                    .map(Routes::load)
                    .filter(type -> type.isAnnotationPresent(Controller.class))
                    .flatMap(Routes::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path file) {
        String path =
                CLASSES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(path.substring(0, path.length() - ".class".length()), false, loader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassLoader loader() {
        return Routes.class.getClassLoader();
    }

    private static Stream<Route> of(Class<?> controller) {
        String base = controller.getAnnotation(Controller.class).value();
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .filter(Routes::isMapping)
                        .flatMap(mapping -> uris(mapping).stream()
                                .map(uri -> new Route(verb(mapping), joined(base, uri), isOpen(method)))));
    }

    /** A handler of errors answers no request of its own. */
    static boolean isMapping(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(HttpMethodMapping.class)
                && annotation.annotationType() != Error.class;
    }

    static String verb(Annotation mapping) {
        return mapping.annotationType().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Its three names for the same, of which one is given. */
    static List<String> uris(Annotation mapping) {
        Stream<String> given = Stream.of(
                        attribute(mapping, "uris"), attribute(mapping, "value"), attribute(mapping, "uri"))
                .flatMap(value -> value instanceof String[] many ? Arrays.stream(many) : Stream.of((String) value))
                .filter(uri -> !uri.equals("/"));
        List<String> found = given.distinct().toList();
        return found.isEmpty() ? List.of("") : found;
    }

    static String joined(String base, String uri) {
        String path = (base + "/" + uri).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Object attribute(Annotation mapping, String name) {
        try {
            return mapping.annotationType().getMethod(name).invoke(mapping);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOpen(Method method) {
        return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .filter(element -> element.isAnnotationPresent(Secured.class))
                .findFirst()
                .map(element -> List.of(element.getAnnotation(Secured.class).value()))
                .map(roles -> roles.contains(ANYBODY))
                // Where nothing asks who is there, everybody is let in.
                .orElse(true);
    }
}
