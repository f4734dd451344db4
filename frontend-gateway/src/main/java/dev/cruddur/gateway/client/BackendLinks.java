package dev.cruddur.gateway.client;

import dev.cruddur.defaults.telemetry.Backend;
import dev.cruddur.defaults.telemetry.ChosenBackends;
import dev.cruddur.gateway.config.TraceLinkSettings;
import dev.cruddur.gateway.domain.TraceLink;
import dev.cruddur.gateway.domain.TraceLinks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of a trace in the backends: Honeycomb's as its account says, the others' as they were configured. */
@Singleton
final class BackendLinks implements TraceLinks {

    private static final String IN_HONEYCOMB = "/trace?trace_id={trace_id}&trace_start_ts={start}&trace_end_ts={end}";

    private final ChosenBackends chosen;
    private final TraceLinkSettings settings;
    private final HoneycombAccount honeycomb;

    BackendLinks(ChosenBackends chosen, TraceLinkSettings settings, HoneycombAccount honeycomb) {
        this.chosen = chosen;
        this.settings = settings;
        this.honeycomb = honeycomb;
    }

    @Override
    public List<TraceLink> all() {
        return Stream.of(
                        honeycomb.page().map(page -> new TraceLink("Honeycomb", page + IN_HONEYCOMB)),
                        link(Backend.JAEGER, "Jaeger", settings.jaeger(), "/trace/{trace_id}"),
                        link(Backend.ZIPKIN, "Zipkin", settings.zipkin(), "/zipkin/traces/{trace_id}"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TraceLink> link(Backend backend, String name, @Nullable String page, String path) {
        return page == null || page.isBlank() || !chosen.contains(backend)
                ? Optional.empty()
                : Optional.of(new TraceLink(name, page.strip().replaceFirst("/$", "") + path));
    }
}
