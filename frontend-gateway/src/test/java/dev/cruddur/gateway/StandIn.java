package dev.cruddur.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;

/** Stands in for a service behind the gateway: answers what it was told to, and remembers what it was asked. */
public final class StandIn {

    private final HttpServer server;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final Deque<Received> received = new ConcurrentLinkedDeque<>();

    private StandIn(HttpServer server) {
        this.server = server;
    }

    /** Starts one on a free port. It lives as long as the tests. */
    public static StandIn start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
            StandIn standIn = new StandIn(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", standIn::handle);
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on this is answered to {@code "GET /path"}. */
    public StandIn answers(String route, int status, String body, String... headers) {
        return answers(route, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    /** From now on this is done about {@code "GET /path"}. */
    public StandIn answers(String route, Answering answering) {
        answers.put(route, answering);
        return this;
    }

    /** From now on {@code "GET /path"} gets no answer: the connection is closed. */
    public StandIn fails(String route) {
        return answers(route, HttpExchange::close);
    }

    /** What it was asked last by {@code "GET /path"}. */
    public Received last(String route) {
        return all(route).getLast();
    }

    /** All that it was asked by {@code "GET /path"}, oldest first. */
    public Deque<Received> all(String route) {
        Deque<Received> matching = new ArrayDeque<>();
        received.stream().filter(call -> call.route().equals(route)).forEach(matching::add);
        return matching;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received call = Received.of(exchange);
            received.add(call);
            answers.getOrDefault(call.route(), StandIn::unknown).to(exchange);
        }
    }

    private static void unknown(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    /** What is done about a call. */
    @FunctionalInterface
    public interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A call as it arrived. */
    public record Received(String route, String query, Map<String, List<String>> headers, String body) {

        static Received of(HttpExchange exchange) throws IOException {
            return new Received(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath(),
                    String.valueOf(exchange.getRequestURI().getRawQuery()),
                    new HashMap<>(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        /** A header's one value. */
        public String header(String name) {
            List<String> values = headers.getOrDefault(name, List.of());
            if (values.size() != 1) {
                throw new AssertionError(name + " came " + values.size() + " times: " + values);
            }
            return values.getFirst();
        }
    }
}
