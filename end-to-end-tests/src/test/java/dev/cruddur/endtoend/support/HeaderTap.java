package dev.cruddur.endtoend.support;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands between two services, hands on what they say to each other byte by byte, and has heard the requests. */
public final class HeaderTap implements Closeable {

    private final ServerSocket door;
    private final int port;
    private final Queue<ByteArrayOutputStream> heard = new ConcurrentLinkedQueue<>();

    /**
     * Starts one, at a free port.
     *
     * @param port where the service listens whose requests it hands on
     */
    public HeaderTap(int port) {
        this.port = port;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::letIn);
    }

    /** Its address, for whoever would call the service. */
    public String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** All that requests have had in a header, the same in every letter. */
    public List<String> valuesOf(String header) {
        String start = header.toLowerCase(Locale.ROOT) + ":";
        return heard.stream()
                .flatMap(requests ->
                        requests.toString(StandardCharsets.ISO_8859_1).lines())
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    private void letIn() {
        try {
            while (true) {
                Socket caller = door.accept();
                Thread.startVirtualThread(() -> connect(caller));
            }
        } catch (IOException _) {
            // The door is closed.
        }
    }

    private void connect(Socket caller) {
        ByteArrayOutputStream requests = new ByteArrayOutputStream();
        heard.add(requests);
        try {
            Socket service = new Socket(InetAddress.getLoopbackAddress(), port);
            Thread.startVirtualThread(() -> handOn(service, caller, OutputStream.nullOutputStream()));
            handOn(caller, service, requests);
        } catch (IOException _) {
            // Who does not listen is not called.
            hangUp(caller);
        }
    }

    /** Until one of them hangs up; then so does the other. */
    private static void handOn(Socket from, Socket to, OutputStream copy) {
        byte[] piece = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                copy.write(piece, 0, length);
                out.write(piece, 0, length);
            }
        } catch (IOException _) {
            // Hung up in the middle of a word.
        }
    }

    private static void hangUp(Socket caller) {
        try {
            caller.close();
        } catch (IOException _) {
            // It has done so itself.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
