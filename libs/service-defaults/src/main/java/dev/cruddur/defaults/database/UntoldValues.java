package dev.cruddur.defaults.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Leaves out of an exception what the database adds to it: {@code Key (email)=(…) already exists}, or the whole row
 * that broke a constraint. Exceptions go into logs and traces, and what people write does not. The constraint's name
 * stays. To see the values on one's own machine, {@code ?logServerErrorDetail=true} in the database's URL outweighs
 * this.
 */
@Singleton
@Requires(classes = DatasourceConfiguration.class)
final class UntoldValues implements BeanCreatedEventListener<DatasourceConfiguration> {

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration database = event.getBean();
        database.addDataSourceProperty("logServerErrorDetail", "false");
        return database;
    }
}
