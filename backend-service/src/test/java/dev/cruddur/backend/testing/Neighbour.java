package dev.cruddur.backend.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind, on a real port: it answers what it was told to, and remembers what it was asked. */
public final class Neighbour {

    private final HttpServer server;
    private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    Neighbour() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its base URL. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on, answers the route (such as {@code GET /activities/home}) with that. */
    public void answers(String route, int status, String json) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        handles(route, exchange -> send(exchange, status, type, json));
    }

    /** From now on, answers the route by the handler. */
    public void handles(String route, HttpHandler handler) {
        answers.put(route, handler);
    }

    /** What it was asked, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The one thing that it was asked. */
    public Asked askedOnce() {
        if (asked.size() != 1) {
            throw new AssertionError("Asked " + asked.size() + " times: " + asked);
        }
        return asked.getFirst();
    }

    /** Forgets all. */
    public void reset() {
        answers.clear();
        asked.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String route =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(new Asked(route, exchange.getRequestURI().getQuery(), exchange.getRequestHeaders(), body));
        answers.getOrDefault(route, unknown -> send(unknown, 404, "application/problem+json", "{\"status\":404}"))
                .handle(exchange);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
