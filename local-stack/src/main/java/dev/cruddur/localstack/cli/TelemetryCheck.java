package dev.cruddur.localstack.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where traces will go, and what in the environment would keep them from getting there. */
record TelemetryCheck(Map<String, String> environment) {
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(HoneycombKey.judge(environment.getOrDefault("HONEYCOMB_API_KEY", "")));
        var troubles = new ArrayList<>(Misspelt.inEnvironment(environment));
        troubles.addAll(troubles());
        troubles.forEach(trouble -> findings.add(Finding.warn("Telemetry: " + trouble)));
        if (troubles.isEmpty()) {
            findings.add(Finding.ok("Telemetry: nothing odd among the OTEL_ variables."));
        }
        return findings;
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
