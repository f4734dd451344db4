package dev.cruddur.testing.collector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** Stands in for a collector of OTLP/HTTP, in whatever trouble it is told to be. */
final class Collector implements AutoCloseable {

    /** How long one that answers late takes for it. */
    static final Duration A_WHILE = Duration.ofMillis(100);

    /** Of a body, as far as it is text. */
    private record Received(String path, String text) {}

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final InetSocketAddress address;
    private volatile Trouble trouble;
    private volatile boolean isAsked;
    private HttpServer server;

    Collector(Trouble trouble) {
        this.trouble = trouble;
        this.server = bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.address = server.getAddress();
        if (trouble == Trouble.NOT_THERE) {
            server.stop(0);
        }
    }

    private HttpServer bind(InetSocketAddress where) {
        try {
            HttpServer bound = HttpServer.create(where, 50);
            bound.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            bound.createContext("/v1/", this::take);
            bound.start();
            return bound;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + address.getPort();
    }

    void recovers() {
        if (trouble == Trouble.NOT_THERE) {
            server = bind(address);
        }
        trouble = Trouble.NONE;
    }

    /** Whether anything was sent to it; of one that is not there, nobody knows. */
    boolean hasBeenAsked() {
        return isAsked || trouble == Trouble.NOT_THERE;
    }

    /** What has arrived, each export as it came, a character a byte. */
    List<String> received() {
        return received.stream().map(Received::text).toList();
    }

    /** Whether that text, such as a path, has arrived by any signal. */
    boolean hasGot(String text) {
        return hasGot("/v1/", text);
    }

    /** Whether that text, such as a path, has arrived at a path that starts so. */
    boolean hasGot(String path, String text) {
        return received.stream()
                .anyMatch(body -> body.path().startsWith(path) && body.text().contains(text));
    }

    /** How often that text has arrived with traces. */
    int countOf(String text) {
        return received.stream()
                .filter(body -> body.path().equals("/v1/traces"))
                .mapToInt(body -> body.text().split(text, -1).length - 1)
                .sum();
    }

    private void take(HttpExchange exchange) throws IOException {
        isAsked = true;
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (trouble) {
            case NONE, NOT_THERE -> accept(exchange, body);
            case HANGS -> isClosedWithin(Scene.EXPORTERS_PATIENCE);
            case HANGS_UP -> exchange.close();
            case TOO_MANY_REQUESTS -> answer(exchange, 429, "");
            case COME_BACK_LATER -> {
                exchange.getResponseHeaders().set("Retry-After", "3600");
                answer(exchange, 429, "");
            }
            case UNAVAILABLE -> answer(exchange, 503, "");
            case UNAVAILABLE_AFTER_A_WHILE -> {
                if (!isClosedWithin(A_WHILE)) {
                    answer(exchange, 503, "");
                }
            }
            case GARBAGE -> answer(exchange, 200, "\u0000\u0007<html>not protobuf");
        }
    }

    private void accept(HttpExchange exchange, byte[] body) throws IOException {
        boolean isCompressed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream sent = new ByteArrayInputStream(body);
        try (InputStream text = isCompressed ? new GZIPInputStream(sent) : sent) {
            received.add(new Received(
                    exchange.getRequestURI().getPath(), new String(text.readAllBytes(), StandardCharsets.ISO_8859_1)));
        }
        answer(exchange, 200, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
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
