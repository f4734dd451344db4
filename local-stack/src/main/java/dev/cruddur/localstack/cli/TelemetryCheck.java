package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.Backends;
import dev.cruddur.localstack.TelemetryEnvironment;
import dev.cruddur.localstack.process.StackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where traces will go, and what in the environment would keep them from getting there. */
record TelemetryCheck(Map<String, String> environment) {
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

    List<Finding> findings() throws InterruptedException {
        var findings = new ArrayList<Finding>();
        findings.add(HoneycombKey.judge(environment.getOrDefault("HONEYCOMB_API_KEY", "")));
        if (new TelemetryEnvironment(environment, "").sendsToHoneycomb()) {
            findings.add(mild(HoneycombCheck.of(environment).finding()));
        }
        backends().ifPresent(findings::add);
        var troubles = new ArrayList<>(Misspelt.inEnvironment(environment));
        troubles.addAll(troubles());
        troubles.forEach(trouble -> findings.add(Finding.warn("Telemetry: " + trouble)));
        if (troubles.isEmpty()) {
            findings.add(Finding.ok("Telemetry: nothing odd among the OTEL_ variables."));
        }
        return findings;
    }

    /** Nothing keeps Cruddur from running without Honeycomb. */
    private static Finding mild(Finding finding) {
        return finding.level() == Finding.Level.MISSING ? Finding.warn(finding.text()) : finding;
    }

    private Optional<Finding> backends() {
        var backends = new Backends(environment, "");
        try {
            backends.requireUsable();
            return backends.chosen().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Finding.ok("Backends: " + environment.get(Backends.VARIABLE)));
        } catch (StackException e) {
            return Optional.of(Finding.missing(e.getMessage()));
        }
    }

    private List<String> troubles() {
        var troubles = new ArrayList<String>();
        if (is("OTEL_SDK_DISABLED", "true")) {
            troubles.add("OTEL_SDK_DISABLED=true: there will be no traces at all.");
        }
        if (is("OTEL_TRACES_EXPORTER", "none")) {
            troubles.add("OTEL_TRACES_EXPORTER=none: no trace will leave a service.");
        }
        if (value(ENDPOINT).matches(".*/v1/(traces|logs|metrics)/?")) {
            troubles.add(ENDPOINT + " ends in /v1/…, which the services add themselves: leave it out.");
        }
        if (!value(ENDPOINT).isEmpty() && !value(ENDPOINT).matches("https?://.+")) {
            troubles.add(ENDPOINT + " must begin with http:// or https://.");
        }
        if (is("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc") && value(ENDPOINT).isEmpty()) {
            troubles.add("OTEL_EXPORTER_OTLP_PROTOCOL=grpc, but the trace viewer's port speaks http/protobuf.");
        }
        if (!value("OTEL_SERVICE_NAME").isEmpty()) {
            troubles.add("OTEL_SERVICE_NAME is yours, but each service has a name of its own and ignores it.");
        }
        return troubles;
    }

    private boolean is(String name, String expected) {
        return value(name).equalsIgnoreCase(expected);
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
