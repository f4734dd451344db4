package dev.cruddur.viewer.support;

import com.google.protobuf.ByteString;
import io.micronaut.json.tree.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Follows one trace, as the page does, and remembers every line. */
public final class StreamReader implements AutoCloseable {

    private final HttpURLConnection connection;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private StreamReader(HttpURLConnection connection) {
        this.connection = connection;
    }

    /** Opens the stream and returns when the server has answered. */
    public static StreamReader open(ViewerClient viewer, ByteString traceId) {
        try {
            var uri = viewer.uri("/api/traces/" + Spans.hex(traceId) + "/stream");
            var reader = new StreamReader((HttpURLConnection) uri.toURL().openConnection());
            if (reader.status() == HttpURLConnection.HTTP_OK) {
                Thread.startVirtualThread(reader::readAll);
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status() {
        try {
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll() {
        try (var input =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("ended: " + e.getMessage());
        }
    }

    public List<String> lines() {
        return lines;
    }

    /** The data of each event so far. */
    public List<JsonNode> events() {
        return lines.stream()
                .filter(line -> line.startsWith("data: "))
                .map(line -> ViewerClient.json(line.substring("data: ".length())))
                .toList();
    }

    public List<String> spanIds() {
        return events().stream()
                .flatMap(event -> ViewerClient.spansIn(event).stream())
                .map(span -> span.get("spanId").getStringValue())
                .toList();
    }

    /** Cuts the connection, as a closed tab does. */
    public void leave() {
        connection.disconnect();
    }

    @Override
    public void close() {
        leave();
    }
}
