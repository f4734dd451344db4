package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.process.ServiceState;
import dev.cruddur.localstack.process.ServiceStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Service, URL, process id, state; in the order of a request's path. */
record StatusTable(Terminal terminal) {
    private static final String ROW = "  %s  %-22s  %7s  %s";
    private static final int SIGNALLED = 128;

    String of(List<ServiceStatus> services) {
        var head = terminal.paint(Palette.FAINT, ROW.formatted("SERVICE              ", "URL", "PROCESS", "STATE"));
        return services.stream()
                .sorted(Comparator.comparingInt(StatusTable::placeInPath))
                .map(this::row)
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static int placeInPath(ServiceStatus status) {
        var path = Stream.of(Service.values()).map(Service::id).toList();
        return path.contains(status.name()) ? path.indexOf(status.name()) : path.size();
    }

    private String row(ServiceStatus service) {
        var pid = service.state().isAlive() ? Long.toString(service.process().pid()) : "–";
        return ROW.formatted(terminal.name(service.name()), service.url(), pid, state(service));
    }

    private String state(ServiceStatus service) {
        var word = service.state().name().toLowerCase(Locale.ROOT);
        return switch (service.state()) {
            case READY -> terminal.paint(Palette.GOOD, word);
            case SILENT -> terminal.paint(Palette.BAD, "not answering");
            case STARTING -> terminal.paint(Palette.WARNING, word);
            case STOPPED -> word;
            case DEAD -> terminal.paint(Palette.BAD, word + reason(service));
        };
    }

    private static String reason(ServiceStatus service) {
        var exitCode = service.exitCode();
        return exitCode == null || service.state() != ServiceState.DEAD ? "" : " (" + reason(exitCode) + ")";
    }

    /** As a shell counts: 128 + n when signal n ended the process. */
    static String reason(int exitCode) {
        return exitCode > SIGNALLED && exitCode < SIGNALLED + 32
                ? "signal " + (exitCode - SIGNALLED)
                : "exit code " + exitCode;
    }
}
