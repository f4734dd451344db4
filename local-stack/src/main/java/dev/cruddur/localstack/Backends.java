package dev.cruddur.localstack;

import dev.cruddur.localstack.process.StackException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The backends that were chosen, and where each is.
 *
 * @param user the environment; {@code CRUDDUR_BACKEND} names them, and others of its variables say where they are
 * @param ownZipkin where the Zipkin listens that is started when nobody says where there is one
 */
public record Backends(Map<String, String> user, String ownZipkin) {
    public static final String VARIABLE = "CRUDDUR_BACKEND";

    static final String JAEGER = "CRUDDUR_JAEGER_URL";
    static final String JAEGER_PAGE = "CRUDDUR_JAEGER_UI_URL";
    static final String ZIPKIN = "CRUDDUR_ZIPKIN_URL";
    static final String ZIPKIN_PAGE = "CRUDDUR_ZIPKIN_UI_URL";
    static final String COLLECTOR = "CRUDDUR_COLLECTOR_URL";

    private static final String JAEGERS_OWN_PAGE = "http://localhost:16686";

    /**
     * What the variable names; empty when it names nothing, and the key decides.
     *
     * @throws StackException when it names what there is not
     */
    public Set<Backend> chosen() {
        var unknown =
                words().stream().filter(word -> Backend.of(word).isEmpty()).findFirst();
        unknown.ifPresent(word -> {
            throw new StackException("There is no backend \"%s\"; there are %s.".formatted(word, Backend.all()));
        });
        return words().stream()
                .map(word -> Backend.of(word).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Backend.class)));
    }

    /** Whether it was named. */
    public boolean includes(Backend backend) {
        return words().stream().anyMatch(backend.id()::equalsIgnoreCase);
    }

    /** Whether it may be sent to: it was named, or nothing was. */
    public boolean allows(Backend backend) {
        return words().isEmpty() || includes(backend);
    }

    /** Whether a Zipkin is to be started. */
    public boolean startsZipkin() {
        return includes(Backend.ZIPKIN) && value(ZIPKIN).isEmpty();
    }

    /** Where Zipkin takes spans. */
    public String zipkinUrl() {
        return startsZipkin() ? ownZipkin : value(ZIPKIN);
    }

    /** Zipkin's page, for people. */
    public String zipkinPage() {
        return value(ZIPKIN_PAGE).isEmpty() ? zipkinUrl() : value(ZIPKIN_PAGE);
    }

    /** Jaeger's page, for people. */
    public String jaegerPage() {
        return value(JAEGER_PAGE).isEmpty() ? JAEGERS_OWN_PAGE : value(JAEGER_PAGE);
    }

    /** Where the collector takes everything; empty when there is none in between. */
    public String collectorUrl() {
        return includes(Backend.COLLECTOR) ? value(COLLECTOR) : "";
    }

    /**
     * Looks whether it is known where each of them is.
     *
     * @throws StackException that says in one line what to do, when it is not
     */
    public void requireUsable() {
        var missing = chosen().stream().map(this::missing).filter(what -> !what.isEmpty());
        missing.findFirst().ifPresent(what -> {
            throw new StackException(what);
        });
    }

    private String missing(Backend backend) {
        return switch (backend) {
            case JAEGER ->
                value(JAEGER).isEmpty()
                        ? "Where is Jaeger? docker run -d -p 16686:16686 -p 14318:4318 jaegertracing/jaeger:2.15.0 starts one;"
                                + " then: CRUDDUR_JAEGER_URL=http://localhost:14318 ./cruddur up --backend jaeger"
                        : "";
            case COLLECTOR ->
                value(COLLECTOR).isEmpty()
                        ? "Where is the collector? CRUDDUR_COLLECTOR_URL=http://localhost:4318 says so: its port for OTLP"
                                + " over HTTP."
                        : "";
            case HONEYCOMB ->
                value(TelemetryEnvironment.HONEYCOMB_KEY).isEmpty()
                        ? "Honeycomb wants a key: export HONEYCOMB_API_KEY=… first (in Honeycomb: Environment settings, API"
                                + " keys), or leave honeycomb out of the backends."
                        : "";
            case VIEWER, ZIPKIN -> "";
        };
    }

    /** What a service must know of them. */
    Map<String, String> of(Service service) {
        var variables = new HashMap<String, String>();
        if (service == Service.TRACE_VIEWER) {
            variables.put("VIEWER_FORWARD_TO", String.join(",", words()));
            variables.put("VIEWER_FORWARD_JAEGER_URL", value(JAEGER));
            variables.put("VIEWER_FORWARD_ZIPKIN_URL", zipkinUrl());
        }
        if (service == Service.FRONTEND_GATEWAY) {
            variables.put(JAEGER_PAGE, jaegerPage());
            variables.put(ZIPKIN_PAGE, zipkinPage());
        }
        return words().isEmpty() ? Map.of() : variables;
    }

    private List<String> words() {
        return Arrays.stream(value(VARIABLE).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String value(String name) {
        return user.getOrDefault(name, "").strip();
    }
}
