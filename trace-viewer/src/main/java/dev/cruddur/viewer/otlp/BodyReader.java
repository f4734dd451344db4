package dev.cruddur.viewer.otlp;

import dev.cruddur.viewer.config.ViewerSettings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body out of its Content-Encoding, and never more of it than allowed. */
@Singleton
final class BodyReader {

    private static final int CHUNK = 16 << 10;

    private final int maxBytes;

    BodyReader(ViewerSettings settings) {
        this.maxBytes = settings.maxBodyBytes();
    }

    /**
     * Reads as fast as the sender sends, and leaves what comes too fast to TCP.
     *
     * @throws IOException when the body breaks off or is not what its Content-Encoding says
     */
    byte[] read(ServerHttpRequest<?> request, BodyMemory.Share memory) throws IOException {
        limit(request.getContentLength());
        var bytes = new ByteArrayOutputStream();
        var encoding = request.getHeaders().get(HttpHeaders.CONTENT_ENCODING);
        try (var body = request.byteBody().toInputStream();
                var decoded = decoded(encoding, body)) {
            for (var chunk = decoded.readNBytes(CHUNK); chunk.length > 0; chunk = decoded.readNBytes(CHUNK)) {
                memory.grow(chunk.length);
                bytes.write(chunk);
                limit(bytes.size());
            }
        }
        return bytes.toByteArray();
    }

    private void limit(long size) {
        if (size > maxBytes) {
            throw new HttpStatusException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE, "the body is larger than " + maxBytes + " bytes");
        }
    }

    private static InputStream decoded(@Nullable String encoding, InputStream body) throws IOException {
        return switch (encoding == null ? "identity" : encoding.toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip" -> new GZIPInputStream(body, CHUNK);
            default ->
                throw new HttpStatusException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding must be gzip or absent");
        };
    }
}
