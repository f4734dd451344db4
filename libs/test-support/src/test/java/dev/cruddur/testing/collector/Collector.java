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
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** Stands in for a collector of OTLP/HTTP, in whatever trouble it is told to be. */
final class Collector implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private volatile Trouble trouble;

    Collector(Trouble trouble) {
        this.trouble = trouble;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", this::take);
        server.createContext("/v1/logs", this::take);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void recovers() {
        trouble = Trouble.NONE;
    }

    /** Whether that text, such as a path, has arrived in some span. */
    boolean hasGot(String text) {
        return received.stream().anyMatch(body -> body.contains(text));
    }

    /** What has arrived, each export as it came, a character a byte. */
    List<String> received() {
        return List.copyOf(received);
    }

    /** How often that text has arrived. */
    int countOf(String text) {
        return received.stream()
                .mapToInt(body -> body.split(text, -1).length - 1)
                .sum();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        switch (trouble) {
            case NONE -> accept(exchange, body);
            case HANGS -> waitForTheEnd();
            case HANGS_UP -> exchange.close();
            case TOO_MANY_REQUESTS -> answer(exchange, 429, "");
            case COME_BACK_LATER -> {
                exchange.getResponseHeaders().set("Retry-After", "3600");
                answer(exchange, 429, "");
            }
            case UNAVAILABLE -> answer(exchange, 503, "");
            case GARBAGE -> answer(exchange, 200, "\u0000\u0007<html>not protobuf");
        }
    }

    private void accept(HttpExchange exchange, byte[] body) throws IOException {
        boolean isCompressed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream sent = new ByteArrayInputStream(body);
        try (InputStream text = isCompressed ? new GZIPInputStream(sent) : sent) {
            received.add(new String(text.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        answer(exchange, 200, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
