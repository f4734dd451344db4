package dev.cruddur.gateway;

import dev.cruddur.openapi.Documents;
import dev.cruddur.openapi.Heads;
import dev.cruddur.openapi.Route;
import dev.cruddur.openapi.Routes;
import dev.cruddur.openapi.Shared;
import dev.cruddur.openapi.Tree;
import dev.cruddur.openapi.Unused;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public document. The gateway passes bytes, so what they mean is backend-service's to say: each of its routes that
 * the gateway answers, under {@code /api} and by the cookie, and the few that the gateway answers itself.
 */
final class PublicApi {

    private static final String PREFIX = "/api";
    private static final String COOKIE = "session";

    private final Tree backend = Documents.committed("backend-service");
    private final Tree viewer = Documents.committed("trace-viewer");
    private final Tree own = Documents.resource(PublicApi.class, "/openapi/own-routes.yml");
    private final Shared shared = Shared.problems();
    private final List<Route> routes = Routes.ofThisModule().stream()
            .filter(route -> route.path().startsWith(PREFIX + "/"))
            .toList();

    Tree document() {
        Tree paths = Tree.empty();
        for (String path : routes.stream().map(Route::path).collect(Collectors.toCollection(TreeSet::new))) {
            paths.at(path).copy("parameters", own.read("paths").read(path));
            routes.stream()
                    .filter(route -> route.path().equals(path))
                    .sorted(PublicApi::byMethod)
                    .forEach(route -> paths.at(path).put(method(route), operation(route)));
        }
        Tree components = Tree.empty();
        for (Tree from : List.of(viewer, backend)) {
            for (String kind : from.read("components").names()) {
                from.read("components")
                        .read(kind)
                        .names()
                        .forEach(name -> components
                                .at(kind)
                                .copy(name, from.read("components").read(kind)));
            }
        }
        shared.addTo(components);
        components.put("securitySchemes", Tree.empty().put(COOKIE, cookie()));
        return Unused.dropped(Heads.of("Cruddur", INTRODUCTION, "/")
                .put("tags", Heads.tags(paths))
                .put("paths", paths)
                .put("components", components));
    }

    /** What backend-service offers and the gateway keeps to itself. */
    Set<String> unrouted() {
        Set<String> routed = routes.stream()
                .map(route -> route.method() + " " + route.shape())
                .collect(Collectors.toSet());
        Tree paths = backend.read("paths");
        return paths.names().stream()
                .flatMap(path -> paths.read(path).names().stream()
                        .map(method -> new Route(method.toUpperCase(Locale.ROOT), PREFIX + path, false)))
                .map(route -> route.method() + " " + route.shape())
                .filter(route -> !routed.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final String INTRODUCTION =
            "A small social network of short-lived posts, whose real subject is distributed tracing: every answer names its "
                    + "trace in the header traceresponse. Signing in sets a cookie; what changes something must come from the page's "
                    + "own origin, or from no browser at all.";

    private static int byMethod(Route one, Route other) {
        return one.method().compareTo(other.method());
    }

    private static String method(Route route) {
        return route.method().toLowerCase(Locale.ROOT);
    }

    private Tree operation(Route route) {
        Tree mine = own.read("paths").read(route.path()).read(method(route));
        Tree operation;
        if (mine.isEmpty()) {
            operation = find(backend, route.method() + " " + route.path().substring(PREFIX.length()));
        } else if (mine.has("x-takes")) {
            operation = overlaid(find(backend, String.valueOf(mine.text("x-takes"))), mine);
        } else if (mine.has("x-takes-viewer")) {
            operation = overlaid(find(viewer, String.valueOf(mine.text("x-takes-viewer"))), mine);
        } else {
            operation = mine.copy();
        }
        return secured(route, operation);
    }

    private static Tree overlaid(Tree taken, Tree mine) {
        mine.names().stream()
                .filter(name -> !name.startsWith("x-") && !name.equals("responses"))
                .forEach(name -> taken.copy(name, mine));
        mine.read("responses").names().forEach(status -> taken.at("responses").copy(status, mine.read("responses")));
        return taken;
    }

    private Tree secured(Route route, Tree operation) {
        Tree cookie = Tree.empty().put(COOKIE, List.of());
        operation.put("security", route.isOpen() ? List.of(Tree.empty(), cookie) : List.of(cookie));
        Stream.of(route.isOpen() ? "" : "401", route.method().equals("GET") ? "" : "403", "5XX")
                .forEach(status -> shared.refuse(operation, status));
        return operation;
    }

    private static Tree find(Tree document, String methodAndPath) {
        String[] parts = methodAndPath.split(" ", 2);
        Tree paths = document.read("paths");
        return paths.names().stream()
                .filter(path -> new Route("", path, false).shape().equals(new Route("", parts[1], false).shape()))
                .map(path -> paths.read(path).read(parts[0].toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isEmpty())
                .findFirst()
                .map(Tree::copy)
                .orElseThrow(
                        () -> new AssertionError(
                                "The gateway routes " + methodAndPath
                                        + ", of which the document behind knows nothing: run ./cruddur openapi, or describe it in own-routes.yml"));
    }

    private static Tree cookie() {
        return Tree.empty()
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "cruddur_session")
                .put("description", "Set by signing up or in.");
    }
}
