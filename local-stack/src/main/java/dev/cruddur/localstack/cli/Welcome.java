package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.TelemetryEnvironment;
import dev.cruddur.localstack.process.ServiceStatus;
import java.util.List;
import java.util.Map;

/** What a person reads when everything is up: the table, where to go, where traces go, how to stop. */
record Welcome(Terminal terminal, Map<String, String> environment) {
    String of(List<ServiceStatus> services, String stop) {
        return "\n%s\n\n  Open %s\n  %s\n  Stop with %s.\n"
                .formatted(
                        new StatusTable(terminal).of(services),
                        terminal.paint(Palette.GOOD, url(services, Service.FRONTEND_GATEWAY)),
                        traces(url(services, Service.TRACE_VIEWER)),
                        stop);
    }

    private String traces(String viewer) {
        var telemetry = new TelemetryEnvironment(environment, viewer);
        if (telemetry.sendsToHoneycomb()) {
            return "Traces go to Honeycomb, and to the trace viewer at " + viewer + ".";
        }
        return telemetry.endpoint().equals(viewer)
                ? "Traces stay here, in the trace viewer at " + viewer + " (no HONEYCOMB_API_KEY is set)."
                : "Traces go to " + telemetry.endpoint() + ", and to the trace viewer at " + viewer + ".";
    }

    private static String url(List<ServiceStatus> services, Service service) {
        return services.stream()
                .filter(status -> status.name().equals(service.id()))
                .map(ServiceStatus::url)
                .findFirst()
                .orElse("");
    }
}
