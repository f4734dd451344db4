package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.Operations;
import dev.cruddur.viewer.search.Times;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/**
 * Spans by service and what they did.
 *
 * @param from where the first column begins
 * @param columnNanos how wide a column is
 * @param operations the most frequent first, at most 500
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record OperationsAnswer(String from, String to, long columnNanos, int columns, List<Operation> operations) {

    /**
     * What a service does.
     *
     * @param operation the name of its spans, or their route
     * @param kind internal, server, client, producer or consumer
     * @param series the same for each column; empty where nothing over time was asked for
     */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Operation(String service, String operation, String kind, SampleAnswer all, List<SampleAnswer> series) {}

    static OperationsAnswer of(Operations operations) {
        var window = operations.window();
        return new OperationsAnswer(
                Times.format(window.from()),
                Times.format(window.to()),
                window.step(),
                window.columns(),
                operations.groups().stream()
                        .map(group -> new Operation(
                                group.name().service(),
                                group.name().operation(),
                                group.name().kind().label(),
                                SampleAnswer.of(group.all(), window.seconds()),
                                group.columns().stream()
                                        .map(sample -> SampleAnswer.of(sample, window.seconds() / window.columns()))
                                        .toList()))
                        .toList());
    }
}
