package dev.cruddur.localstack.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Looks at what Cruddur needs from the machine. The script has looked for the JDK, Maven and Node already. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        var findings = Stream.of(new MachineCheck(environment).findings(), new TelemetryCheck(environment).findings())
                .flatMap(List::stream)
                .toList();
        findings.forEach(finding -> System.out.println(line(finding)));
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.MISSING) ? Launcher.FAILED : 0;
    }

    private String line(Finding finding) {
        return switch (finding.level()) {
            case OK -> terminal.paint(Palette.GOOD, "ok     ") + "  " + finding.text();
            case WARN -> terminal.paint(Palette.WARNING, "warn   ") + "  " + finding.text();
            case MISSING -> terminal.paint(Palette.BAD, "missing") + "  " + finding.text();
        };
    }
}
