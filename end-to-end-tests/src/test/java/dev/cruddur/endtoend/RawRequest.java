package dev.cruddur.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no decent client sends, written byte by byte. */
final class RawRequest {

    private static final int TIMEOUT_MILLIS = 10_000;

    private RawRequest() {}

    /**
     * The status with which it is answered, which may come before all of it is sent.
     *
     * @param line method and path
     * @param header the value of its one header of its own, the content type
     */
    static int statusOf(String url, String line, String header, byte[] body) {
        URI uri = URI.create(url);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            OutputStream out = socket.getOutputStream();
            String head = line + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nContent-Type: " + header
                    + "\r\nContent-Length: " + body.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return status(socket.getInputStream(), out, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(InputStream in, OutputStream out, byte[] body) throws IOException {
        try {
            out.write(body);
            out.flush();
        } catch (SocketException _) {
            // Refused before it was sent: the answer is there to be read.
        }
        byte[] status = in.readNBytes("HTTP/1.1 413".length());
        return Integer.parseInt(new String(status, StandardCharsets.ISO_8859_1).substring("HTTP/1.1 ".length()));
    }
}
