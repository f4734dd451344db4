package dev.cruddur.localstack;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A log of bounded size: when it is full, or a new run begins, it becomes {@code .1} and a new one is begun. */
final class LogFile implements AutoCloseable {
    private static final long LIMIT = 20_000_000;

    private final Path file;
    private Writer writer;
    private long written;

    LogFile(Path file) {
        this.file = file;
        this.writer = begin();
    }

    synchronized void add(String line) {
        try {
            writer.write(line + "\n");
            writer.flush();
            written += line.length() + 1L;
            if (written > LIMIT) {
                writer.close();
                writer = begin();
            }
        } catch (IOException e) {
            // A full disk must not stop what is logged; the line was shown in the terminal.
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new StackException("Cannot close " + file + ": " + e.getMessage(), e);
        }
    }

    private Writer begin() {
        written = 0;
        try {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
