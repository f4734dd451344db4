package dev.cruddur.defaults.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.BatchCallback;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableLongMeasurement;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;

/**
 * The connection pool's metrics, by the semantic conventions for databases ({@code db.client.connection.*}). There is
 * one pool a service, so one value of each attribute.
 */
@Context
@Requires(classes = HikariDataSource.class, beans = DataSource.class)
final class PoolMetrics {

    private static final AttributeKey<String> POOL = AttributeKey.stringKey("db.client.connection.pool.name");
    private static final AttributeKey<String> STATE = AttributeKey.stringKey("db.client.connection.state");

    private final BatchCallback callback;

    PoolMetrics(OpenTelemetry openTelemetry, DataSource dataSource) throws SQLException {
        HikariDataSource pool =
                DelegatingDataSource.unwrapDataSource(dataSource).unwrap(HikariDataSource.class);
        Attributes name = Attributes.of(POOL, pool.getPoolName());
        Attributes used = Attributes.of(POOL, pool.getPoolName(), STATE, "used");
        Attributes idle = Attributes.of(POOL, pool.getPoolName(), STATE, "idle");
        Meter meter = openTelemetry.getMeter("dev.cruddur.defaults.database");
        ObservableLongMeasurement count = counter(meter, "count", "{connection}", "Connections by their state.");
        ObservableLongMeasurement max = counter(meter, "max", "{connection}", "The most connections there may be.");
        ObservableLongMeasurement minIdle = counter(meter, "idle.min", "{connection}", "The fewest idle connections.");
        ObservableLongMeasurement pending =
                counter(meter, "pending_requests", "{request}", "Who is waiting for a connection.");
        this.callback = meter.batchCallback(
                () -> {
                    count.record(now(pool, HikariPoolMXBean::getActiveConnections), used);
                    count.record(now(pool, HikariPoolMXBean::getIdleConnections), idle);
                    pending.record(now(pool, HikariPoolMXBean::getThreadsAwaitingConnection), name);
                    max.record(pool.getMaximumPoolSize(), name);
                    minIdle.record(pool.getMinimumIdle(), name);
                },
                count,
                max,
                minIdle,
                pending);
    }

    @PreDestroy
    void stop() {
        callback.close();
    }

    private static ObservableLongMeasurement counter(Meter meter, String name, String unit, String description) {
        return meter.upDownCounterBuilder("db.client.connection." + name)
                .setUnit(unit)
                .setDescription(description)
                .buildObserver();
    }

    /** Nothing while the pool has not opened its first connection. */
    private static long now(HikariDataSource pool, ToLongFunction<HikariPoolMXBean> value) {
        HikariPoolMXBean bean = pool.getHikariPoolMXBean();
        return bean == null ? 0 : value.applyAsLong(bean);
    }
}
