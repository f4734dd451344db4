package dev.cruddur.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Where documents are, and how they are written: the same content gives the same bytes. */
public final class Documents {

    private static final String FILE = "openapi.yml";

    private Documents() {}

    /** A service's committed document. */
    public static Tree committed(String service) {
        return read(file(service));
    }

    /** A document on the class path. */
    public static Tree resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return Tree.of(yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tree read(Path file) {
        return Tree.of(yaml().load(text(file)));
    }

    static Path file(String service) {
        return root().resolve(service).resolve(FILE);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Tree document) {
        return "# Generated from the code by ./cruddur openapi; a test fails when it is stale.\n"
                + yaml().dump(document.entries());
    }

    /** The repository: the folder with the launcher. Tests run in their module's folder. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("cruddur"))) {
            folder = Objects.requireNonNull(folder.getParent(), "Tests run in the repository");
        }
        return folder;
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndent(2);
        options.setWidth(120);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        return new Yaml(loading, options);
    }
}
