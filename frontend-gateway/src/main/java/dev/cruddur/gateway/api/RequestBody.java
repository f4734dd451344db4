package dev.cruddur.gateway.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.exceptions.ContentLengthExceededException;

/** What a request carries, and how much that may be. The server's own limit is that of a picture, the largest. */
final class RequestBody {

    /** Larger than any crud, and what a batch of browser spans may have. */
    private static final int MOST = 512 * 1024;

    private RequestBody() {}

    /**
     * Reads it.
     *
     * @return empty for none
     * @throws ContentLengthExceededException when it is too large
     */
    static byte[] of(HttpRequest<byte[]> request) {
        check(request, request.getContentLength());
        byte[] body = request.getBody().orElseGet(() -> new byte[0]);
        check(request, body.length);
        return body;
    }

    private static void check(HttpRequest<?> request, long length) {
        if (length > MOST && !PictureUpload.is(request)) {
            throw new ContentLengthExceededException(MOST, length);
        }
    }
}
