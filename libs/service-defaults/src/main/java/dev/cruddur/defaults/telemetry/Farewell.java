package dev.cruddur.defaults.telemetry;

/**
 * Sends telemetry of its own, beside the SDK. When the service stops, all that do send what they have left, at the same
 * time and for as long as {@link TelemetryShutdown} allows.
 */
public interface Farewell {

    /** Sends what is left, and returns when that is done; gives up when interrupted. */
    void sendRest();
}
