import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Whether the service in this container is healthy: exit code 0, else 1. By a bare socket, which loads little. */
final class Healthy {

    private static final int PATIENCE_MS = 4000;
    private static final int STATUS_LINE = "HTTP/1.1 200".length();

    private Healthy() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("MICRONAUT_SERVER_PORT"));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream()
                    .write("GET /health HTTP/1.0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] status = socket.getInputStream().readNBytes(STATUS_LINE);
            System.exit(new String(status, StandardCharsets.US_ASCII).endsWith(" 200") ? 0 : 1);
        }
    }
}
