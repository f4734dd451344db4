package dev.cruddur.localstack;

import dev.cruddur.localstack.postgres.Folders;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * What runs is not what the build writes to: a Maven run beside a running stack would change the jars under it.
 * Libraries, which no build changes, are linked; our own jars are copied.
 */
record Staging(Path root, Path programs) {

    /** Takes over the built programs; those not built are left out. */
    void stage() {
        try {
            Folders.delete(programs);
            for (Service service : Service.ours().toList()) {
                var target = root.resolve(service.id()).resolve("target");
                var jar = target.resolve(service.id() + ".jar");
                if (Files.exists(jar)) {
                    stage(jar, target.resolve("lib"), programs.resolve(service.id()));
                }
            }
        } catch (IOException e) {
            throw new StackException("Cannot copy the built programs to " + programs + ": " + e.getMessage(), e);
        }
    }

    private void stage(Path jar, Path libraries, Path program) throws IOException {
        Files.createDirectories(program.resolve("lib"));
        copy(jar, program.resolve(jar.getFileName()));
        if (!Files.isDirectory(libraries)) {
            return;
        }
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path library : files.toList()) {
                take(library, program.resolve("lib").resolve(library.getFileName()));
            }
        }
    }

    private void take(Path library, Path target) throws IOException {
        if (isOurs(library)) {
            copy(library, target);
            return;
        }
        try {
            Files.createLink(target, library);
        } catch (IOException | UnsupportedOperationException e) {
            copy(library, target); // another file system
        }
    }

    private boolean isOurs(Path library) {
        var name = library.getFileName().toString();
        try (Stream<Path> modules = Files.list(root.resolve("libs"))) {
            return modules.anyMatch(module -> name.startsWith(module.getFileName() + "-"));
        } catch (IOException e) {
            return true;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
