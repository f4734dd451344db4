package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    private final List<String> printed = new CopyOnWriteArrayList<>();
    private Path log;

    @BeforeEach
    void write() throws IOException {
        log = Files.writeString(folder.resolve("some.log"), "one\ntwo\nthree\n");
    }

    @Test
    void last_ofThreeLines_printsTheLastTwo() throws IOException {
        new LogTail(log, printed::add).last(2);
        assertThat(printed).containsExactly("two", "three");
    }

    @Test
    void follow_printsWhatIsAddedAndGoesOnWithTheFileThatTakesItsPlace() throws IOException {
        var tail = new LogTail(log, printed::add);
        tail.last(0);
        var reader = Thread.ofVirtual().start(() -> follow(tail));

        Files.writeString(log, "four\nfi", StandardOpenOption.APPEND);
        Files.writeString(log, "ve\n", StandardOpenOption.APPEND);
        await().untilAsserted(() -> assertThat(printed).containsExactly("four", "five"));
        Files.move(log, folder.resolve("some.log.1"));
        Files.writeString(log, "six\n");

        await().untilAsserted(() -> assertThat(printed).containsExactly("four", "five", "six"));
        reader.interrupt();
    }

    private static void follow(LogTail tail) {
        try {
            tail.follow();
        } catch (IOException | StackException e) {
            // Interrupted: the test has seen what it wanted.
        }
    }
}
