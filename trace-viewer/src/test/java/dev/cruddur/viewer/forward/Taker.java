package dev.cruddur.viewer.forward;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands in for a backend: takes what is posted and answers as it was told to, in turn, and 202 from then on. */
final class Taker implements AutoCloseable {

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares what was taken.
    record Taken(String path, String contentType, byte[] body) {}

    private final HttpServer server;
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();

    Taker(Integer... statuses) {
        Queue<Integer> answers = new ConcurrentLinkedQueue<>(List.of(statuses));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            taken.add(new Taken(path, type, exchange.getRequestBody().readAllBytes()));
            var answer = answers.poll();
            exchange.sendResponseHeaders(answer == null ? 202 : answer, -1);
        });
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
