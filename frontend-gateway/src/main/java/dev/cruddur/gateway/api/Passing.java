package dev.cruddur.gateway.api;

import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.AnswerStream;
import dev.cruddur.gateway.domain.Call;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How a request becomes a call, and an answer a response: by lists of what may pass, not of what may not. */
final class Passing {

    /** A browser's Cookie and Authorization end here, and so does its trace context: the client span's goes on. */
    private static final List<String> FOR_BACKEND =
            List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE, "Idempotency-Key", "Last-Event-ID");

    /** A comment, which readers of events skip: the response's head leaves with the first bytes of its body. */
    private static final byte[] HELLO = ": hello\n\n".getBytes(StandardCharsets.UTF_8);

    /** Where the API is on the public door; backend-service knows its own paths alone, and names them in problems. */
    private static final String PREFIX = "/api";

    private Passing() {}

    /** The call to backend-service: the same path without {@code /api}, with the token if there is one. */
    static Call toBackend(HttpRequest<byte[]> request, @Nullable String token) {
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Forwarded-Prefix", PREFIX);
        for (String name : FOR_BACKEND) {
            request.getHeaders().findFirst(name).ifPresent(value -> headers.put(name, value));
        }
        if (token != null) {
            headers.put(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        byte[] body = RequestBody.of(request);
        String path = request.getUri().getRawPath().substring(PREFIX.length());
        return new Call(request.getMethodName(), path + query(request), headers, body);
    }

    /** The query as it came, with its question mark; empty for none. */
    static String query(HttpRequest<?> request) {
        URI uri = request.getUri();
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    static MutableHttpResponse<byte[]> response(Answer answer) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(answer.status(), null);
        answer.headers().forEach(response::header);
        return answer.body().length == 0 ? response : response.body(answer.body());
    }

    /** Events as they come; anything else, such as a problem, as a whole. */
    static Publisher<MutableHttpResponse<?>> response(AnswerStream answer) {
        if (answer.status() == HttpStatus.OK.getCode()) {
            MutableHttpResponse<Publisher<byte[]>> response = HttpResponse.ok();
            answer.headers().forEach(response::header);
            return Mono.just(response.body(Flux.from(answer.body()).startWith(HELLO)));
        }
        return Flux.from(answer.body())
                .collect(ByteArrayOutputStream::new, ByteArrayOutputStream::writeBytes)
                .map(whole -> response(new Answer(answer.status(), answer.headers(), whole.toByteArray())));
    }
}
