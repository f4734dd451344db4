package dev.cruddur.localstack;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks before anything is started whether the ports are to be had. */
final class PortCheck {
    private static final int PATIENCE_MILLIS = 300;

    private PortCheck() {}

    static void requireFree(Ports ports) {
        var services = Service.all()
                .filter(service -> isTaken(ports.of(service)))
                .map(service -> describe(service.id(), ports.of(service)));
        var grpc = Stream.of(ports.viewerGrpc())
                .filter(PortCheck::isTaken)
                .map(port -> describe(Service.TRACE_VIEWER.id() + " (OTLP over gRPC)", port));
        var taken = Stream.concat(services, grpc).collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new StackException(taken + "\nEnd that program, or choose other ports, seven in a row: "
                    + Ports.VARIABLE + "=" + suggestion(ports) + " ./cruddur up");
        }
    }

    static void requireFreeForZipkin(Ports ports) {
        if (isTaken(ports.zipkin())) {
            throw new StackException(describe(ZipkinServer.NAME, ports.zipkin())
                    + " If that is a Zipkin: CRUDDUR_ZIPKIN_URL=" + ports.zipkinUrl()
                    + " ./cruddur up --backend zipkin");
        }
    }

    /** Whether somebody answers there or holds the port; localhost may mean either loopback address. */
    static boolean isTaken(int port) {
        return answers("127.0.0.1", port) || answers("::1", port) || !canBind(port);
    }

    static String describe(String service, int port) {
        var holder = PortHolder.of(port).map(who -> ", held by " + who).orElse("");
        return "Port %d, meant for %s, is taken%s.".formatted(port, service, holder);
    }

    private static boolean answers(String address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the services do: a connection of the last run may linger
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int suggestion(Ports ports) {
        for (int base = 9080; base < 12_000; base += 100) {
            var candidate = Ports.from(base);
            if (!candidate.equals(ports) && candidate.all().noneMatch(PortCheck::isTaken)) {
                return base;
            }
        }
        return Ports.free().base().orElseThrow();
    }
}
