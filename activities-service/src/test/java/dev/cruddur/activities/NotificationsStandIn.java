package dev.cruddur.activities;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A stand-in for notifications-service: takes what is delivered, and fails when it is told to. */
public final class NotificationsStandIn implements AutoCloseable {

    /** A call that arrived. */
    public record Call(String authorization, String idempotencyKey, String traceparent, String body) {}

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Duration pause = Duration.ZERO;

    public NotificationsStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/notifications", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("traceparent"),
                body));
        dawdle();
        boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        exchange.sendResponseHeaders(fails ? 503 : 201, -1);
        exchange.close();
    }

    /** Whoever stops waiting for the answers does not wait for this, either. */
    private void dawdle() {
        try {
            boolean _ = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How long each answer takes from now on. */
    public void takes(Duration time) {
        pause = time;
    }

    public void failNext(int times) {
        failures.set(times);
    }

    /** The calls of that trace, in the order in which they arrived. */
    public List<Call> callsOf(String traceId) {
        return calls.stream()
                .filter(call -> call.traceparent().contains(traceId))
                .toList();
    }

    /** The calls whose body has that in it. */
    public List<Call> callsAbout(String what) {
        return calls.stream().filter(call -> call.body().contains(what)).toList();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
