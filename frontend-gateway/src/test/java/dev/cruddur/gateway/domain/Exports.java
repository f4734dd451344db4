package dev.cruddur.gateway.domain;

/** OTLP/HTTP bodies in JSON. */
public final class Exports {

    private Exports() {}

    /** One span of that name, of a service of that name. */
    public static String of(String service, String span) {
        return """
            {"resourceSpans":[{
              "resource":{"attributes":[{"key":"service.name","value":{"stringValue":"%s"}}]},
              "scopeSpans":[{"scope":{"name":"test"},"spans":[{"name":"%s","startTimeUnixNano":"1"}]}]
            }]}
            """.formatted(service, span);
    }
}
