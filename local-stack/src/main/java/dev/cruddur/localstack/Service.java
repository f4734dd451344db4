package dev.cruddur.localstack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the stack is made of, in the order of a request's path. */
public enum Service {
    FRONTEND_GATEWAY(0, 8080),
    BACKEND_SERVICE(1, 8081, "backend"),
    ACTIVITIES_SERVICE(2, 8082, "activities"),
    NOTIFICATIONS_SERVICE(3, 8083, "notifications"),
    TRACE_VIEWER(4, 4318),
    POSTGRESQL(5, 54_329);

    private final int offset;
    private final int defaultPort;
    private final Optional<String> database;

    Service(int offset, int defaultPort) {
        this(offset, defaultPort, Optional.empty());
    }

    Service(int offset, int defaultPort, String database) {
        this(offset, defaultPort, Optional.of(database));
    }

    Service(int offset, int defaultPort, Optional<String> database) {
        this.offset = offset;
        this.defaultPort = defaultPort;
        this.database = database;
    }

    /** As its module, its jar, its log file and its spans name it: {@code activities-service}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The database that it alone may enter. */
    public Optional<String> database() {
        return database;
    }

    /** Its place after the first of a row of ports. */
    int offset() {
        return offset;
    }

    int defaultPort() {
        return defaultPort;
    }

    static Stream<Service> all() {
        return Stream.of(values());
    }

    /** Those that are programs of ours. */
    static Stream<Service> ours() {
        return all().filter(service -> service != POSTGRESQL);
    }
}
