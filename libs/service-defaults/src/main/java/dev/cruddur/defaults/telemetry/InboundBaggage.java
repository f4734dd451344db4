package dev.cruddur.defaults.telemetry;

/** What a service believes of the baggage that its callers send; one that declares none believes all of it. */
@FunctionalInterface
public interface InboundBaggage {

    /** Whether an entry may come in. The value is a stranger's: of any content, up to 8,192 bytes. */
    boolean admits(String key, String value);
}
