package dev.cruddur.localstack.postgres;

import dev.cruddur.localstack.process.StackException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked in a folder of their own. */
record PostgresInstall(Path folder) {

    /** Unpacks the archive below {@code parent} unless that was done before. */
    static PostgresInstall below(Path parent) {
        var folder = parent.resolve("postgresql-" + PostgresArchive.version());
        try {
            if (!Files.exists(folder)) {
                unpack(parent, folder);
            }
        } catch (IOException e) {
            throw new StackException("Cannot unpack PostgreSQL to " + folder + ": " + e.getMessage(), e);
        }
        return new PostgresInstall(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    String majorVersion() {
        var version = PostgresArchive.version();
        return version.substring(0, version.indexOf('.'));
    }

    /** Complete or absent: unpacked aside, then renamed. Two who unpack at once do not meet. */
    private static void unpack(Path parent, Path folder) throws IOException {
        Files.createDirectories(parent);
        var aside = Files.createTempDirectory(parent, "postgresql-");
        Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream archive = PostgresArchive.open();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, aside.resolve(entry.getName()));
            }
        }
        if (Files.exists(folder)) {
            Folders.delete(aside);
        } else {
            Files.move(aside, folder);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
