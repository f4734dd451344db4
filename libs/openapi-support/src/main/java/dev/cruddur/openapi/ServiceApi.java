package dev.cruddur.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document of a service: what the compiler wrote of its controllers and records, completed by what is the same for
 * every route of every service, such as who may call it and how it says no.
 */
public final class ServiceApi {

    private static final Path GENERATED = Path.of("target", "classes", "META-INF", "swagger", "openapi.yml");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final Tree document;
    private final Shared shared;
    private final List<String> also;

    private ServiceApi(Tree document, Shared shared, List<String> also) {
        this.document = document;
        this.shared = shared;
        this.also = also;
    }

    /**
     * The document of the module that the test belongs to.
     *
     * @param title what it is
     * @param description what it is for, in a sentence or two
     * @param server where it listens, when it runs on one's own machine
     * @param also refusals that no signature tells of, such as {@code POST /users 409}
     */
    public static Tree of(String title, String description, String server, String... also) {
        return new ServiceApi(Documents.read(GENERATED), Shared.problems(), List.of(also))
                .complete(title, description, server);
    }

    /** The document of one whose problems are not in the house's form. */
    public static Tree withPlainErrors(String title, String description, String server) {
        return new ServiceApi(Documents.read(GENERATED), Shared.plainErrors(), List.of())
                .complete(title, description, server);
    }

    private Tree complete(String title, String description, String server) {
        List<Route> routes = Routes.ofThisModule();
        Tree paths = document.read("paths");
        for (String path : paths.names()) {
            for (String method : paths.read(path).names()) {
                complete(path, method, paths.read(path).read(method), routes);
            }
        }
        Tree components = document.at("components").copy();
        Schemas.nameTypesOfNullables(components.read("schemas"));
        Examples.addTo(components.read("schemas"));
        shared.addTo(components);
        Tree whole = Heads.of(title, description, server)
                .put("tags", Heads.tags(paths))
                .put("paths", paths)
                .put("components", components);
        return Unused.dropped(whole);
    }

    private void complete(String path, String method, Tree operation, List<Route> routes) {
        Route route = routes.stream()
                .filter(each -> each.method().equalsIgnoreCase(method)
                        && Route.shape(path).equals(each.shape()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No controller answers " + method + " " + path));
        dropInjected(operation);
        Operations.name(operation, method, path);
        Operations.describeAnswers(operation);
        operation.put("security", security(route));
        String name = route.method() + " " + path + " ";
        Stream<String> told =
                also.stream().filter(each -> each.startsWith(name)).map(each -> each.substring(name.length()));
        Stream.concat(refusals(route, operation).stream(), told).forEach(status -> shared.refuse(operation, status));
    }

    private List<Tree> security(Route route) {
        if (!shared.isSecured()) {
            return List.of();
        }
        return route.isOpen() ? List.of(Tree.empty(), bearer()) : List.of(bearer());
    }

    private static Tree bearer() {
        return Tree.empty().put(Shared.BEARER, List.of());
    }

    /** What a route may answer besides what it is for, by what it takes. */
    private static List<String> refusals(Route route, Tree operation) {
        boolean takesBody = operation.has("requestBody");
        boolean takesPath = operation.list("parameters").stream().anyMatch(Operations::isInPath);
        boolean takesWords = operation.list("parameters").stream().anyMatch(Operations::isWords);
        boolean takesAnything = takesBody || operation.has("parameters");
        return Stream.of(
                        status("400", takesAnything),
                        status("401", !route.isOpen()),
                        status("403", !route.isOpen() && !route.method().equals("GET")),
                        status("404", takesPath),
                        status("413", takesBody),
                        status("415", takesBody),
                        status("422", takesWords || (takesBody && WITH_BODY.contains(route.method()))),
                        "5XX")
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String status(String status, boolean applies) {
        return applies ? status : null;
    }

    /**
     * Takes out what a controller gets from the framework and not from who asks: the compiler takes each parameter that
     * is a record for input, when a body or a query is all that it could come from.
     */
    private static void dropInjected(Tree operation) {
        Predicate<Tree> isInjected = parameter -> isRecordInQuery(parameter) || isToken(parameter);
        List<Tree> parameters = operation.list("parameters").stream()
                .filter(isInjected.negate())
                .toList();
        if (parameters.isEmpty()) {
            operation.remove("parameters");
        } else {
            operation.put("parameters", parameters);
        }
        dropInjectedBody(operation);
    }

    private static boolean isRecordInQuery(Tree parameter) {
        return "query".equals(parameter.text("in"))
                && parameter.read("schema").refs().findAny().isPresent();
    }

    private static boolean isToken(Tree parameter) {
        return "authorization".equalsIgnoreCase(parameter.text("name"));
    }

    private static void dropInjectedBody(Tree operation) {
        Tree content = operation.read("requestBody").read("content");
        for (String type : content.names()) {
            Tree media = content.read(type);
            Tree schema = media.read("schema");
            List<Tree> parts = schema.list("allOf");
            if (schema.has("properties") && type.equals("application/json")) {
                operation.remove("requestBody");
            } else if (schema.has("properties")) {
                // Bytes that the controller reads itself, such as a picture's.
                media.put("schema", Tree.empty().put("type", "string").put("format", "binary"));
            } else if (parts.size() > 1) {
                boolean isOptional = schema.is("nullable");
                media.put("schema", parts.getFirst());
                if (isOptional) {
                    operation.read("requestBody").put("required", false);
                }
            }
        }
    }

    /**
     * Compares with the committed document, or writes that.
     *
     * @throws AssertionError naming the first line that differs, and the command that writes it anew
     */
    public static void check(String service, Tree document) {
        Path file = Documents.file(service);
        String expected = Documents.text(document);
        if (Boolean.getBoolean("openapi.write")) {
            write(file, expected);
            return;
        }
        String committed = Files.exists(file) ? Documents.text(file) : "";
        if (!committed.equals(expected)) {
            throw new AssertionError(
                    service + "/openapi.yml is stale: run ./cruddur openapi, and commit what it writes. "
                            + firstDifference(committed, expected));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String committed, String expected) {
        List<String> before = committed.lines().toList();
        List<String> now = expected.lines().toList();
        int line = 0;
        while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
            line++;
        }
        return "Line %d: \"%s\" is now \"%s\".".formatted(line + 1, at(before, line), at(now, line));
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }
}
