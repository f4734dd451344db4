package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Backend;
import dev.cruddur.localstack.Backends;
import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.TelemetryEnvironment;
import dev.cruddur.localstack.process.ServiceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person reads when everything is up: the table, where to go, where traces go, how to stop. */
record Welcome(Terminal terminal, Map<String, String> environment) {
    String of(List<ServiceStatus> services, String stop) {
        return "\n%s\n\n  Open %s\n  %s\n  Stop with %s.\n"
                .formatted(
                        new StatusTable(terminal).of(services),
                        terminal.paint(Palette.GOOD, url(services, Service.FRONTEND_GATEWAY.id())),
                        traces(services),
                        stop);
    }

    private String traces(List<ServiceStatus> services) {
        var viewer = url(services, Service.TRACE_VIEWER.id());
        var elsewhere = elsewhere(services, viewer);
        if (!elsewhere.isEmpty()) {
            return "Traces go to " + String.join(", to ", elsewhere) + ", and to the trace viewer at " + viewer + ".";
        }
        return "Traces stay here, in the trace viewer at " + viewer
                + (environment.getOrDefault("HONEYCOMB_API_KEY", "").isBlank()
                        ? " (no HONEYCOMB_API_KEY is set)."
                        : " (honeycomb is not among the backends).");
    }

    private List<String> elsewhere(List<ServiceStatus> services, String viewer) {
        var elsewhere = new ArrayList<String>();
        var telemetry = new TelemetryEnvironment(environment, viewer);
        if (telemetry.sendsToHoneycomb()) {
            elsewhere.add("Honeycomb");
        } else if (!telemetry.endpoint().equals(viewer)) {
            elsewhere.add(telemetry.endpoint());
        }
        var backends = new Backends(environment, url(services, "zipkin"));
        if (backends.includes(Backend.JAEGER)) {
            elsewhere.add("Jaeger (" + backends.jaegerPage() + ")");
        }
        if (backends.includes(Backend.ZIPKIN)) {
            elsewhere.add("Zipkin (" + backends.zipkinPage() + ")");
        }
        return elsewhere;
    }

    private static String url(List<ServiceStatus> services, String name) {
        return services.stream()
                .filter(status -> status.name().equals(name))
                .map(ServiceStatus::url)
                .findFirst()
                .orElse("");
    }
}
