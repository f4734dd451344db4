package dev.cruddur.localstack;

import dev.cruddur.localstack.process.StackException;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who listens where.
 *
 * @param base the first of seven ports in a row; without it, each service has its well-known one
 */
public record Ports(OptionalInt base) {
    public static final String VARIABLE = "CRUDDUR_PORT_BASE";

    private static final int LOWEST = 1024;
    /** OTLP over gRPC, as every OpenTelemetry SDK expects it. */
    private static final int WELL_KNOWN_GRPC = 4317;

    private static final int WELL_KNOWN_ZIPKIN = 9411;

    private static final int HIGHEST = 65_535 - Service.values().length - 1;

    public static Ports wellKnown() {
        return new Ports(OptionalInt.empty());
    }

    public static Ports from(int base) {
        if (base < LOWEST || base > HIGHEST) {
            throw new StackException(
                    "%s must be a number from %d to %d, and is %d.".formatted(VARIABLE, LOWEST, HIGHEST, base));
        }
        return new Ports(OptionalInt.of(base));
    }

    /** As the variable says, which may be absent. */
    public static Ports from(@Nullable String variable) {
        if (variable == null || variable.isBlank()) {
            return wellKnown();
        }
        if (!variable.strip().matches("\\d{1,6}")) {
            throw new StackException(
                    "%s must be a number from %d to %d, and is \"%s\".".formatted(VARIABLE, LOWEST, HIGHEST, variable));
        }
        return from(Integer.parseInt(variable.strip()));
    }

    /** Seven in a row that nobody uses now, below the range that the kernel gives to outgoing connections. */
    public static Ports free() {
        for (int attempt = 0; attempt < 100; attempt++) {
            var ports = from(ThreadLocalRandom.current().nextInt(12_000, 32_000));
            if (ports.all().noneMatch(PortCheck::isTaken)) {
                return ports;
            }
        }
        throw new StackException("Found no seven free ports in a row.");
    }

    /**
     * Looks whether they are to be had.
     *
     * @throws StackException when one is taken; it names the port, who should have it and who has it
     */
    public void requireFree() {
        PortCheck.requireFree(this);
    }

    /** The same for the one that only Zipkin needs. */
    void requireFreeForZipkin() {
        PortCheck.requireFreeForZipkin(this);
    }

    public int of(Service service) {
        return base.isPresent() ? base.getAsInt() + service.offset() : service.defaultPort();
    }

    /** Where the trace viewer takes OTLP over gRPC. */
    public int viewerGrpc() {
        return base.isPresent() ? base.getAsInt() + Service.values().length : WELL_KNOWN_GRPC;
    }

    /** Where Zipkin listens, when one is started: the eighth. */
    public int zipkin() {
        return base.isPresent() ? base.getAsInt() + Service.values().length + 1 : WELL_KNOWN_ZIPKIN;
    }

    /** Where Zipkin is reached, when one is started. */
    public String zipkinUrl() {
        return "http://localhost:" + zipkin();
    }

    IntStream all() {
        return IntStream.concat(Service.all().mapToInt(this::of), IntStream.of(viewerGrpc()));
    }

    /** Where a service of ours is reached. */
    public String url(Service service) {
        return "http://localhost:" + of(service);
    }
}
