package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The backends that somebody has chosen.
 *
 * @param backends their names with commas between them; empty when nothing was chosen, and the key decides
 * @param collectorUrl base URL of an OpenTelemetry Collector, for when that is chosen
 * @param honeycombEndpoint Honeycomb's API in the region that was chosen; empty for wherever the key is sent to
 */
@ConfigurationProperties("cruddur.telemetry")
public record ChosenBackends(
        @Nullable String backends,
        @Nullable String collectorUrl,
        @Nullable String honeycombEndpoint) {

    private static final Set<String> KNOWN = Arrays.stream(Backend.values())
            .map(backend -> backend.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether it was named. */
    public boolean contains(Backend backend) {
        return names().anyMatch(name -> name.equals(backend.name().toLowerCase(Locale.ROOT)));
    }

    /** Whether it may be used: it was named, or nothing was. */
    boolean allows(Backend backend) {
        return names().noneMatch(KNOWN::contains) || contains(backend);
    }

    private Stream<String> names() {
        return backends == null
                ? Stream.empty()
                : Arrays.stream(backends.split(",", -1))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty());
    }
}
