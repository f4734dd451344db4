package dev.cruddur.viewer.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Logs, the latest first. */
@Serdeable.Serializable
record LogList(List<LogLine> logs) {}
