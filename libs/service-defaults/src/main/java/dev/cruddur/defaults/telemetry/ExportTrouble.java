package dev.cruddur.defaults.telemetry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where it is told that telemetry could not be sent, by whoever sends beside the SDK. */
public final class ExportTrouble {

    /** With the SDK's own complaints, it writes one line a minute, as {@code logback.xml} has it. */
    public static final Logger LOG = LoggerFactory.getLogger(ExportTrouble.class);

    private ExportTrouble() {}
}
