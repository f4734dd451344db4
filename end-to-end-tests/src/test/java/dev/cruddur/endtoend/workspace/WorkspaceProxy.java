package dev.cruddur.endtoend.workspace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * A proxy as workspaces have it: {@code https://8080-workspace.…} for whoever is outside, {@code http://localhost:8080}
 * for the program inside, which learns the rest from {@code X-Forwarded-Proto}, {@code X-Forwarded-Host} and
 * {@code X-Forwarded-For}. All else it passes as it is, piece by piece.
 */
final class WorkspaceProxy implements AutoCloseable {

    /** Of a name below localhost every browser knows that it is this machine. */
    private static final String HOST = "8080-workspace.localhost";

    /** Each hop's own. */
    private static final Set<String> OWN = Set.of(
            "host", "connection", "content-length", "transfer-encoding", "upgrade", "keep-alive", "expect", "te");

    private final HttpsServer server;
    private final String inside;
    private final Queue<String> traceparents = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WorkspaceProxy(String inside) {
        this.inside = inside;
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setHttpsConfigurator(new HttpsConfigurator(Certificate.forHost(HOST)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    /** Where the page is, for whoever is outside. */
    String url() {
        return "https://" + HOST + ":" + server.getAddress().getPort();
    }

    /** What the browser has sent of it, as it came. */
    List<String> traceparents() {
        return List.copyOf(traceparents);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<InputStream> answer = http.send(request(exchange), BodyHandlers.ofInputStream());
            answer.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            boolean isEmpty = answer.statusCode() == 204 || answer.statusCode() == 304;
            exchange.sendResponseHeaders(answer.statusCode(), isEmpty ? -1 : 0);
            if (!isEmpty) {
                passBody(answer, exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(inside).resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", HOST)
                .header("X-Forwarded-For", "203.0.113.7");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        traceparents.addAll(exchange.getRequestHeaders().getOrDefault("traceparent", List.of()));
        return request.build();
    }

    /** At once, as it comes: events are to be seen when they happen. */
    private static void passBody(HttpResponse<InputStream> answer, HttpExchange exchange) throws IOException {
        byte[] piece = new byte[8192];
        try (InputStream in = answer.body();
                OutputStream out = exchange.getResponseBody()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                out.write(piece, 0, length);
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
    }
}
