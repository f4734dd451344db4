package dev.cruddur.localstack;

import dev.cruddur.localstack.process.StackException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies. */
public final class Checkout {
    private Checkout() {}

    /** The nearest folder above the working directory that holds the launcher. */
    public static Path root() {
        var here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("cruddur")) && Files.isDirectory(folder.resolve("local-stack"))) {
                return folder;
            }
        }
        throw new StackException("Found no checkout of Cruddur in " + here + " or above.");
    }
}
