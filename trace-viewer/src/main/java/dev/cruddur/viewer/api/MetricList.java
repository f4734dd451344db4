package dev.cruddur.viewer.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The metrics that there are. */
@Serdeable.Serializable
record MetricList(List<MetricLine> metrics) {}
