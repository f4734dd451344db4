package dev.cruddur.localstack.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a command into a session of its own, so that Ctrl-C in the terminal reaches the launcher alone, which then stops
 * everything in order. The process id stays the same.
 */
public final class OwnSession {
    /** macOS has no setsid(1), but a perl. */
    private static final List<String> PERL =
            List.of("perl", "-e", "use POSIX (); POSIX::setsid(); exec {$ARGV[0]} @ARGV or die");

    private OwnSession() {}

    public static List<String> of(List<String> command) {
        return Stream.concat(prefix().stream(), command.stream()).toList();
    }

    private static List<String> prefix() {
        if (isOnPath("setsid")) {
            return List.of("setsid");
        }
        // With neither, the children share the terminal: they hear Ctrl-C too, and only the order of stopping is lost.
        return isOnPath("perl") ? PERL : List.of("nohup");
    }

    /** Whether the shell would find this command. */
    public static boolean isOnPath(String command) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
