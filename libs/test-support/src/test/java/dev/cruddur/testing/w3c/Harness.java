package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sends a service the headers of a case, to the letter, and reads what context it calls back with. By a socket, because
 * an HTTP client would tidy the headers up.
 */
final class Harness implements AutoCloseable {

    private final URI service;
    private final HttpServer server;
    private final List<Headers> callbacks = Collections.synchronizedList(new ArrayList<>());

    Harness(URI service) throws IOException {
        this.service = service;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            callbacks.add(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    /** The context that the service calls back with, after a request with these header lines. */
    Received send(String... headerLines) throws IOException {
        return send(1, headerLines).getFirst();
    }

    /** The same for several callbacks of one request. */
    List<Received> send(int times, String... headerLines) throws IOException {
        callbacks.clear();
        String url = "http://localhost:" + server.getAddress().getPort() + "/";
        String body = "[" + String.join(",", Collections.nCopies(times, "{\"url\":\"" + url + "\"}")) + "]";
        String answer = exchange(body, headerLines);
        assertThat(answer).as("no header is an error").startsWith("HTTP/1.1 200 ");
        return callbacks.stream().map(Received::of).toList();
    }

    private String exchange(String body, String... headerLines) throws IOException {
        StringBuilder request = new StringBuilder("POST /w3c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n")
                .append("Content-Type: application/json\r\nContent-Length: ")
                .append(body.length())
                .append("\r\n");
        for (String line : headerLines) {
            request.append(line).append("\r\n");
        }
        request.append("\r\n").append(body);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
