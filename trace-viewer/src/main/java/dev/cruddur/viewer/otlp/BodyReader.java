package dev.cruddur.viewer.otlp;

import dev.cruddur.viewer.config.ViewerSettings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Takes the body out of its Content-Encoding and never more of it than allowed. */
@Singleton
final class BodyReader {

    private static final byte[] NOTHING = {};

    private final int maxBytes;

    BodyReader(ViewerSettings settings) {
        this.maxBytes = settings.maxBodyBytes();
    }

    byte[] read(HttpRequest<byte[]> request) {
        var body = request.getBody().orElse(NOTHING);
        var encoding = request.getHeaders().get(HttpHeaders.CONTENT_ENCODING);
        return switch (encoding == null ? "identity" : encoding.toLowerCase(Locale.ROOT)) {
            case "identity" -> body;
            case "gzip" -> gunzip(body);
            default ->
                throw new HttpStatusException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding must be gzip or absent");
        };
    }

    private byte[] gunzip(byte[] body) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var bytes = stream.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new HttpStatusException(
                        HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                        "the body decompresses to more than " + maxBytes + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "the body is not gzip: " + e.getMessage());
        }
    }
}
