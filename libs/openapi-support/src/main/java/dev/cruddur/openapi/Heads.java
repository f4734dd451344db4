package dev.cruddur.openapi;

import java.util.Comparator;
import java.util.List;

/** What stands at the top of a document. */
public final class Heads {

    private static final Tree TAGS = Documents.resource(Heads.class, "/openapi/tags.yml");

    private Heads() {}

    /** A document without any route. */
    public static Tree of(String title, String description, String server) {
        return Tree.empty()
                .put("openapi", "3.0.3")
                .put(
                        "info",
                        Tree.empty()
                                .put("title", title)
                                .put("description", description)
                                .put("version", "1.0"))
                .put("servers", List.of(Tree.empty().put("url", server)));
    }

    /** The tags that the operations have, each with what it is about. */
    public static List<Tree> tags(Tree paths) {
        return paths.names().stream()
                .flatMap(path -> paths.read(path).names().stream()
                        .map(method -> paths.read(path).read(method))
                        .flatMap(operation -> operation.texts("tags").stream()))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(tag -> Tree.empty().put("name", tag).put("description", description(tag)))
                .toList();
    }

    private static String description(String tag) {
        String known = TAGS.text(tag);
        return known == null ? "What begins with /" + tag + "." : known;
    }
}
