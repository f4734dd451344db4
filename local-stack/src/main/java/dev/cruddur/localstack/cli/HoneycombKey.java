package dev.cruddur.localstack.cli;

/** Tells by its form what kind of key it is, without showing or sending it. */
final class HoneycombKey {
    private HoneycombKey() {}

    static Finding judge(String key) {
        if (key.isBlank()) {
            return Finding.ok("Honeycomb: no HONEYCOMB_API_KEY, and none is needed.");
        }
        if (!key.equals(key.strip()) || key.matches("[\"'].*|.*[\"']")) {
            return Finding.warn("Honeycomb: HONEYCOMB_API_KEY has blanks or quotes around it: take them away.");
        }
        if (key.matches("hc[a-z]ik_[a-z0-9]{58}")) {
            return Finding.ok("Honeycomb: HONEYCOMB_API_KEY is an ingest key.");
        }
        if (key.matches("hc[a-z]mk_.*")) {
            return Finding.warn("Honeycomb: HONEYCOMB_API_KEY is a management key, which takes no telemetry:"
                    + " make an ingest key under Environment settings, API keys.");
        }
        if (key.matches("[A-Za-z0-9]{22}")) {
            return Finding.ok("Honeycomb: HONEYCOMB_API_KEY is a configuration key of an environment.");
        }
        if (key.matches("[0-9a-f]{32}")) {
            return Finding.warn(
                    "Honeycomb: HONEYCOMB_API_KEY is a Classic key; traces then want a dataset of their own:"
                            + " better use a key of an environment.");
        }
        return Finding.warn("Honeycomb: HONEYCOMB_API_KEY has the form of no key of theirs (%d characters)."
                .formatted(key.length()));
    }
}
