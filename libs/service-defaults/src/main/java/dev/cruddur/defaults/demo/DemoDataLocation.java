package dev.cruddur.defaults.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * With {@code CRUDDUR_DEMO_DATA=true}, lets Flyway also run the service's {@code db/demo/afterMigrate.sql}, which fills
 * empty tables and leaves others alone.
 */
@Singleton
@Requires(classes = FlywayConfigurationProperties.class)
@Requires(property = "cruddur.demo-data", value = "true")
final class DemoDataLocation implements BeanCreatedEventListener<FlywayConfigurationProperties> {

    private static final String DEMO = "classpath:db/demo";

    @Override
    public FlywayConfigurationProperties onCreated(BeanCreatedEvent<FlywayConfigurationProperties> event) {
        FluentConfiguration flyway = event.getBean().getFluentConfiguration();
        Stream<String> known = Arrays.stream(flyway.getLocations()).map(Location::getDescriptor);
        flyway.locations(Stream.concat(known, Stream.of(DEMO)).toArray(String[]::new));
        return event.getBean();
    }
}
