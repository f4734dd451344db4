package dev.cruddur.gateway.client;

import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.AnswerStream;
import dev.cruddur.gateway.domain.Call;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.http.ByteBodyHttpResponse;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.RawHttpClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Calls a service by HTTP. */
final class HttpUpstream implements Upstream {

    /** What of an answer's headers is for the caller. Hop-by-hop headers and the trace's are each hop's own. */
    private static final List<String> FOR_CALLER =
            List.of("Content-Type", "Link", "X-Unread-Count", "Retry-After", "Location", "Cache-Control", "ETag");

    private final URI base;
    private final HttpClient calls;
    private final RawHttpClient streams;

    HttpUpstream(URI base, HttpClient calls, RawHttpClient streams) {
        this.base = base;
        this.calls = calls;
        this.streams = streams;
    }

    @Override
    public Answer pass(Call call) {
        HttpResponse<byte[]> answer = calls.toBlocking().exchange(request(call), byte[].class);
        return new Answer(answer.code(), headers(answer), answer.getBody().orElseGet(() -> new byte[0]));
    }

    @Override
    public Publisher<AnswerStream> open(Call call) {
        return Flux.from(streams.exchange(request(call), null, null))
                .map(answer -> stream((ByteBodyHttpResponse<?>) answer));
    }

    private MutableHttpRequest<byte[]> request(Call call) {
        MutableHttpRequest<byte[]> request = HttpRequest.create(
                HttpMethod.parse(call.method()), base.resolve(call.target()).toString());
        call.headers().forEach(request::header);
        return call.body().length == 0 ? request : request.body(call.body());
    }

    private static AnswerStream stream(ByteBodyHttpResponse<?> answer) {
        return new AnswerStream(
                answer.code(), headers(answer), answer.byteBody().toByteArrayPublisher());
    }

    private static Map<String, String> headers(HttpResponse<?> answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : FOR_CALLER) {
            answer.getHeaders().findFirst(name).ifPresent(value -> headers.put(name, value));
        }
        return headers;
    }
}
