package dev.cruddur.openapi;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Leaves out definitions that nothing refers to, and sorts the rest, so that no order of compiling shows. */
public final class Unused {

    private static final String COMPONENTS = "#/components/";

    private Unused() {}

    /** The document with what its paths need, and nothing else. */
    public static Tree dropped(Tree document) {
        Tree components = document.read("components");
        Set<String> needed = new HashSet<>();
        document.read("paths").refs().forEach(ref -> need(ref, components, needed));
        Tree kept = Tree.empty();
        for (String kind : new TreeSet<>(components.names())) {
            boolean isScheme = kind.equals("securitySchemes");
            Stream<String> names = components.read(kind).names().stream()
                    .filter(name -> isScheme || needed.contains(COMPONENTS + kind + "/" + name))
                    .sorted();
            names.forEach(name -> kept.at(kind).copy(name, components.read(kind)));
        }
        return document.put("components", kept);
    }

    private static void need(String ref, Tree components, Set<String> needed) {
        if (needed.add(ref)) {
            String[] kindAndName = ref.substring(COMPONENTS.length()).split("/", 2);
            Tree kind = components.read(kindAndName[0]);
            if (!kind.has(kindAndName[1])) {
                throw new AssertionError("Nothing defines " + ref);
            }
            kind.read(kindAndName[1]).refs().forEach(next -> need(next, components, needed));
        }
    }
}
