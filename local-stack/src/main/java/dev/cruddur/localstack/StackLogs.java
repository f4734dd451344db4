package dev.cruddur.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what the services write: each in its own file, and all in {@code stack.log} in the order of arrival. */
public final class StackLogs {
    /** Stands between the name and the line in {@code stack.log}. */
    public static final String SEPARATOR = " | ";

    private final Path folder;
    private final LogFile together;
    private final Map<String, LogFile> each = new ConcurrentHashMap<>();

    StackLogs(Path stackFolder) {
        folder = folder(stackFolder);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        together = new LogFile(allOf(stackFolder));
    }

    public static Path folder(Path stackFolder) {
        return stackFolder.resolve("logs");
    }

    public static Path allOf(Path stackFolder) {
        return folder(stackFolder).resolve("stack.log");
    }

    public static Path of(Path stackFolder, String service) {
        return folder(stackFolder).resolve(service + ".log");
    }

    void add(String service, String line) {
        each.computeIfAbsent(service, name -> new LogFile(folder.resolve(name + ".log")))
                .add(line);
        together.add(service + SEPARATOR + line);
    }

    void close() {
        each.values().forEach(LogFile::close);
        together.close();
    }
}
