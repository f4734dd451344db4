package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.ServiceMap;
import dev.cruddur.viewer.search.Times;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;
import java.util.Locale;

/**
 * Who calls whom.
 *
 * @param from when the first of the spans that were looked at began
 * @param to when the last began
 */
@Serdeable.Serializable
record ServiceMapAnswer(String from, String to, List<Node> nodes, List<Edge> edges) {

    /**
     * A service, or somebody whom services call.
     *
     * @param type service, database, queue or external; only services send spans
     * @param calls what it was asked for
     */
    @Serdeable.Serializable
    record Node(String name, String type, SampleAnswer calls) {}

    /** The calls of one by another, with the types of both since a database may have the name of a service. */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Edge(String from, String fromType, String to, String toType, SampleAnswer calls) {}

    static ServiceMapAnswer of(ServiceMap map) {
        var seconds = map.window().seconds();
        return new ServiceMapAnswer(
                Times.format(map.window().from()),
                Times.format(map.window().to()),
                map.nodes().entrySet().stream()
                        .map(entry -> new Node(
                                entry.getKey().name(),
                                type(entry.getKey()),
                                SampleAnswer.of(entry.getValue(), seconds)))
                        .toList(),
                map.edges().entrySet().stream()
                        .map(entry -> new Edge(
                                entry.getKey().from().name(),
                                type(entry.getKey().from()),
                                entry.getKey().to().name(),
                                type(entry.getKey().to()),
                                SampleAnswer.of(entry.getValue(), seconds)))
                        .toList());
    }

    private static String type(ServiceMap.Node node) {
        return node.type().name().toLowerCase(Locale.ROOT);
    }
}
