package dev.cruddur.localstack.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** PostgreSQL's data folder: made on the first start, mended after a kill. */
record DataFolder(Path data, PostgresInstall install, PostgresUser user) {

    void prepare(String superuser, String password) throws IOException {
        if (Files.exists(data)) {
            user.own(data);
            requireSameMajorVersion();
            new StalePidFile(data.resolve("postmaster.pid")).clear();
        } else {
            initialise(superuser, password);
        }
    }

    private void requireSameMajorVersion() throws IOException {
        var versionFile = data.resolve("PG_VERSION");
        var found = Files.exists(versionFile) ? Files.readString(versionFile).strip() : "no release";
        if (!found.equals(install.majorVersion())) {
            throw new StackException("The data in %s is of PostgreSQL %s, and this is %s. ./cruddur up --fresh deletes"
                            .formatted(data, found, install.majorVersion())
                    + " it and starts over.");
        }
    }

    /** Made aside and renamed: whoever interrupts it leaves nothing that looks like a database. */
    private void initialise(String superuser, String password) throws IOException {
        var aside = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(aside);
        Files.createDirectories(aside);
        Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwx------"));
        var passwordFile = Files.writeString(aside.resolve("password"), password + "\n");
        user.own(aside);
        try {
            initdb(aside.resolve("data"), superuser, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(aside.resolve("data"), data);
        Folders.delete(aside);
    }

    private void initdb(Path target, String superuser, Path passwordFile) throws IOException {
        // The built-in locale: the same order of strings on every machine, whatever its C library.
        var command = user.command(List.of(
                install.program("initdb"),
                "--pgdata=" + target,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync", // only a power cut in the next seconds could matter, and nothing is in there yet
                "--no-instructions"));
        var process =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        process.outputWriter().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new StackException("PostgreSQL's initdb failed:\n" + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }
}
