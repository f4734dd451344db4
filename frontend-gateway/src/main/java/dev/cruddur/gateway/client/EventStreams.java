package dev.cruddur.gateway.client;

import dev.cruddur.gateway.domain.AnswerStream;
import dev.cruddur.gateway.domain.Call;
import io.micronaut.http.client.exceptions.HttpClientException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls whose answers go on. By the JDK's client: Micronaut's reads the rest of an answer that nobody wants any more,
 * to keep the connection, and a stream has no end. And nothing traces it, which is right for streams.
 */
final class EventStreams {

    /** Until the head of the answer; after it there is no limit. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient http;
    private final URI base;

    EventStreams(HttpClient http, URI base) {
        this.http = http;
        this.base = base;
    }

    Publisher<AnswerStream> open(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(call.target()))
                .method(call.method(), BodyPublishers.noBody())
                .timeout(TIMEOUT);
        call.headers().forEach(request::header);
        return Mono.fromFuture(() -> http.sendAsync(request.build(), BodyHandlers.ofPublisher()))
                .onErrorMap(IOException.class, failure -> new HttpClientException("No stream from " + base, failure))
                .map(EventStreams::stream);
    }

    private static AnswerStream stream(HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer) {
        return new AnswerStream(
                answer.statusCode(),
                ForCaller.headers(answer.headers()::firstValue),
                Flux.from(FlowAdapters.toPublisher(answer.body()))
                        .concatMapIterable(buffers -> buffers)
                        .map(EventStreams::bytes));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
