package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Checkout;
import dev.cruddur.localstack.Run;
import dev.cruddur.localstack.RunFile;
import dev.cruddur.localstack.StackLogs;
import dev.cruddur.localstack.process.OwnSession;
import dev.cruddur.localstack.process.Pause;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A launcher that goes on when the terminal is gone; whoever starts it watches until all is ready. */
record Background(Terminal terminal, Map<String, String> environment) {
    static final String OPTION = "--in-background";

    int start() {
        var folder = Folder.ofStack();
        var runFile = new RunFile(folder);
        var log = StackLogs.of(folder, "launcher");
        var launcher = launch(log);
        var stopWithMe = new Thread(() -> stop(launcher), "stop what was not ready yet");
        Runtime.getRuntime().addShutdownHook(stopWithMe);
        var ready = watch(launcher, log, runFile);
        Runtime.getRuntime().removeShutdownHook(stopWithMe);
        if (ready.isEmpty()) {
            return Launcher.FAILED;
        }
        var welcome = new Welcome(terminal, environment);
        System.out.println(welcome.of(ready.get().services(), "./cruddur down; ./cruddur logs -f shows what happens"));
        return 0;
    }

    private Process launch(Path log) {
        var command = OwnSession.of(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dcruddur.colour=" + terminal.coloured(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "up",
                OPTION));
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .directory(Checkout.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.outputWriter().close();
            return process;
        } catch (IOException e) {
            throw new StackException("Cannot start in the background: " + e.getMessage(), e);
        }
    }

    private static void stop(Process launcher) {
        launcher.destroy();
        try {
            launcher.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows what the launcher says, until its stack is ready or it has given up. */
    private static Optional<Run> watch(Process launcher, Path log, RunFile runFile) {
        var shown = 0;
        while (true) {
            var ended = !launcher.isAlive();
            var ready =
                    runFile.read().filter(run -> run.ready() && run.launcher().pid() == launcher.pid());
            shown += show(log, shown, System.out);
            if (ended) {
                return Optional.empty();
            }
            if (ready.isPresent()) {
                return ready;
            }
            Pause.brief();
        }
    }

    private static int show(Path log, int from, PrintStream out) {
        try {
            var bytes = Files.readAllBytes(log);
            out.print(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
            out.flush();
            return bytes.length - from;
        } catch (IOException e) {
            throw new StackException("Cannot read " + log + ": " + e.getMessage(), e);
        }
    }
}
