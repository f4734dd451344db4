package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.StackLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the last lines of one service or of all, of the present run or the last. */
@Command(name = "logs")
final class LogsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "service")
    private @Nullable String service;

    @Option(names = {"-f", "--follow"})
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "200")
    private int lines;

    @Spec
    private @Nullable CommandSpec spec;

    private final Terminal terminal = Terminal.standard();

    @Override
    public Integer call() throws IOException {
        var folder = Folder.ofStack();
        return service == null
                ? show(StackLogs.allOf(folder), this::printNamed)
                : show(StackLogs.of(folder, named(service)), System.out::println);
    }

    private int show(Path log, Consumer<String> print) throws IOException {
        if (!Files.exists(log)) {
            System.err.println(terminal.failure("There is no log yet: ./cruddur up makes one."));
            return Launcher.FAILED;
        }
        var tail = new LogTail(log, print);
        tail.last(lines);
        if (follow) {
            tail.follow();
        }
        return 0;
    }

    private void printNamed(String line) {
        var at = line.indexOf(StackLogs.SEPARATOR);
        System.out.println(
                at < 0
                        ? line
                        : terminal.line(line.substring(0, at), line.substring(at + StackLogs.SEPARATOR.length())));
    }

    /** A whole name, or as much of its beginning as tells it from the others. */
    private String named(String name) {
        var matching = names().stream().filter(known -> known.startsWith(name)).toList();
        if (matching.size() != 1) {
            var known = names().stream().collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(), "There is no service \"" + name + "\"; there are " + known);
        }
        return matching.getFirst();
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(Service.values()).map(Service::id), Stream.of("zipkin", "launcher"))
                .toList();
    }
}
