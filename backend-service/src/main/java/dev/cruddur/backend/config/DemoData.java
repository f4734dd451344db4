package dev.cruddur.backend.config;

import io.micronaut.context.annotation.Requires;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Adds the demonstration's people to an empty database, when {@code CRUDDUR_DEMO_DATA} is true. */
@Singleton
@Requires(property = DemoSettings.DATA, value = "true")
final class DemoData implements FlywayConfigurationCustomizer {

    @Override
    public String getName() {
        return "default";
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration flyway) {
        Stream<Location> known = Stream.of(flyway.getLocations());
        flyway.locations(Stream.concat(known, Stream.of(new Location("classpath:db/demo")))
                .toArray(Location[]::new));
    }
}
