package dev.cruddur.localstack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A program that behaves as a service of Cruddur towards its launcher: it listens, answers {@code /health}, writes
 * lines and ends on SIGTERM. {@code /die} makes it exit with 7.
 */
public final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv("MICRONAUT_SERVER_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/die", exchange -> {
            System.out.println("my last words");
            Runtime.getRuntime().halt(7);
        });
        if (System.getenv("STAND_IN_FAILS") != null) {
            System.err.println("I cannot start");
            System.exit(3);
        }
        System.out.println("I listen on " + port + " as " + System.getenv("OTEL_SERVICE_NAME"));
        server.start();
    }
}
