package dev.cruddur.viewer.support;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that has never heard of OpenTelemetry: it serves a page, asks itself for it, and ends. */
public final class SomebodyElsesProgram {

    private SomebodyElsesProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hello", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/hello");
            http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
        server.stop(0);
    }
}
