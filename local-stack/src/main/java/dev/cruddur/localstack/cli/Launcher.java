package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.process.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What the script {@code ./cruddur} starts; the script prints the help. */
@Command(
        name = "cruddur",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DownCommand.class,
            DoctorCommand.class,
            HoneycombCommand.class,
            SeedCommand.class,
            PlansCommand.class,
        })
public final class Launcher {
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setParameterExceptionHandler(Launcher::misused)
                .setExecutionExceptionHandler(Launcher::failed);
    }

    private static int misused(ParameterException e, String[] arguments) {
        System.err.println("cruddur: " + e.getMessage() + ". ./cruddur help shows what there is.");
        return MISUSED;
    }

    private static int failed(Exception e, CommandLine commandLine, ParseResult arguments) throws Exception {
        if (e instanceof StackException) {
            System.err.println(Terminal.standard().failure(e.getMessage()));
            return FAILED;
        }
        throw e;
    }
}
