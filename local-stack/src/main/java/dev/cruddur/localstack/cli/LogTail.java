package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.process.Pause;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The end of a log file, and what is added to it. */
final class LogTail {
    private final Path file;
    private final Consumer<String> print;
    private BufferedReader reader;
    private @Nullable Object identity;
    private String unfinished = "";

    LogTail(Path file, Consumer<String> print) throws IOException {
        this.file = file;
        this.print = print;
        this.identity = identityOf(file);
        this.reader = Files.newBufferedReader(file);
    }

    void last(int count) throws IOException {
        var lines = reader.lines().toList();
        lines.subList(Math.max(0, lines.size() - count), lines.size()).forEach(print);
    }

    /** Goes on until this process is ended; when a new file takes the old one's place, with that. */
    void follow() throws IOException {
        while (true) {
            readOn();
            var present = identityOf(file);
            if (present != null && !present.equals(identity)) {
                readOn();
                reader.close();
                identity = present;
                reader = Files.newBufferedReader(file);
            }
            Pause.brief();
        }
    }

    /** A line counts when its end has been written. */
    private void readOn() throws IOException {
        var buffer = new char[8192];
        for (int read = reader.read(buffer); read > 0; read = reader.read(buffer)) {
            unfinished += new String(buffer, 0, read);
            var lines = List.of(unfinished.split("\n", -1));
            lines.subList(0, lines.size() - 1).forEach(print);
            unfinished = lines.getLast();
        }
    }

    private static @Nullable Object identityOf(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readAttributes(file, BasicFileAttributes.class).fileKey()
                : null;
    }
}
