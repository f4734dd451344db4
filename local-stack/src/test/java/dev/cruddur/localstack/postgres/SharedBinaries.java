package dev.cruddur.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** PostgreSQL unpacked once for all tests of this module. */
public final class SharedBinaries {
    public static final Path PARENT = Path.of("target/cruddur-test").toAbsolutePath();

    private SharedBinaries() {}

    /** Puts them where a stack of that folder looks for them. */
    public static void linkInto(Path folder) throws IOException {
        var unpacked = PostgresInstall.below(PARENT).folder();
        try (Stream<Path> all = Files.walk(unpacked)) {
            for (Path source : (Iterable<Path>) all::iterator) {
                take(source, folder.resolve(PARENT.relativize(source)));
            }
        }
    }

    private static void take(Path source, Path target) throws IOException {
        if (Files.isSymbolicLink(source)) {
            Files.createSymbolicLink(target, Files.readSymbolicLink(source));
        } else if (Files.isDirectory(source)) {
            Files.createDirectories(target);
        } else {
            linkOrCopy(source, target);
        }
    }

    private static void linkOrCopy(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (IOException e) {
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES); // another file system
        }
    }
}
