package dev.cruddur.testing.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** Whom the small service tries to call in vain: others wait to be connected already, as many as may. */
final class Deaf implements AutoCloseable {

    private static final int MOST = 16;
    private static final int PATIENCE_MILLIS = 100;

    private final ServerSocket server;
    private final List<Socket> waiting = new ArrayList<>();

    Deaf() {
        try {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            while (waiting.size() < MOST && isConnected()) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isConnected() throws IOException {
        Socket socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), PATIENCE_MILLIS);
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }

    String url() {
        return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    @Override
    public void close() {
        try {
            for (Socket socket : waiting) {
                socket.close();
            }
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
