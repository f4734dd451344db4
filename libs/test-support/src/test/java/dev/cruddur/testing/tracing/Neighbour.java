package dev.cruddur.testing.tracing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What the small service calls: it answers, sooner or later or never, fails or hangs up, by the path. */
public final class Neighbour implements AutoCloseable {

    private static final Duration A_WHILE = Duration.ofMillis(300);

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    public Neighbour() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            switch (path) {
                case "/slow" -> answerLate(exchange);
                case "/fails" -> answer(exchange, 503);
                case "/missing" -> answer(exchange, 404);
                case "/hangs-up" -> exchange.close();
                case "/never" -> isClosedWithin(Duration.ofMinutes(1));
                default -> answer(exchange, 204);
            }
        });
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Whether that path was called. */
    public boolean hasBeenAsked(String path) {
        return asked.contains(path);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void answerLate(HttpExchange exchange) throws IOException {
        if (!isClosedWithin(A_WHILE)) {
            answer(exchange, 204);
        }
    }

    private boolean isClosedWithin(Duration patience) {
        try {
            return closing.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
