package dev.cruddur.defaults.telemetry;

import io.opentelemetry.sdk.metrics.InstrumentSelector;
import io.opentelemetry.sdk.metrics.SdkMeterProviderBuilder;
import io.opentelemetry.sdk.metrics.View;
import java.util.Set;

/**
 * How long statements took, by the attributes of the conventions less the database's code: the instrumentation knows
 * the vendor's number alone, which is 0 for whatever fails in PostgreSQL. The span has the right one: see
 * {@link SqlState}.
 */
final class StatementDurations {

    private static final Set<String> ATTRIBUTES = Set.of(
            "db.system.name",
            "db.namespace",
            "db.operation.name",
            "db.collection.name",
            "error.type",
            "server.address",
            "server.port",
            "network.peer.address",
            "network.peer.port");

    private StatementDurations() {}

    static SdkMeterProviderBuilder conforming(SdkMeterProviderBuilder meters) {
        return meters.registerView(
                InstrumentSelector.builder()
                        .setName("db.client.operation.duration")
                        .build(),
                View.builder().setAttributeFilter(ATTRIBUTES).build());
    }
}
