package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.process.StackEvents;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows a run as it goes: progress until all is ready, the services' own lines from then on. */
final class Console implements StackEvents {
    private final PrintStream out;
    private final Terminal terminal;
    private final boolean showsLines;
    private boolean live;

    /** With {@code showsLines} false the services' lines are left to their files. */
    Console(PrintStream out, Terminal terminal, boolean showsLines) {
        this.out = out;
        this.terminal = terminal;
        this.showsLines = showsLines;
    }

    /** The table is printed: what services write is of interest now. */
    synchronized void goLive() {
        live = true;
    }

    synchronized void say(String text) {
        out.println(text);
    }

    @Override
    public synchronized void ready(String name, Duration after) {
        say("  "
                + terminal.success(terminal.name(name)
                        + terminal.paint(
                                Palette.FAINT, String.format(Locale.ROOT, "  %.1f s", after.toMillis() / 1000.0))));
    }

    @Override
    public synchronized void output(String name, String line) {
        if (live && showsLines) {
            say(terminal.line(name, line));
        }
    }

    @Override
    public synchronized void died(String name, int exitCode, List<String> lastLines) {
        say(terminal.failure("%s died (%s). Its last lines:".formatted(name, StatusTable.reason(exitCode))));
        lastLines.forEach(line -> say(terminal.line(name, line)));
    }
}
