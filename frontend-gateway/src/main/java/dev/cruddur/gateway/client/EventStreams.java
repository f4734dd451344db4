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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls whose answers go on. By the JDK's client: Micronaut's reads the rest of an answer that nobody wants any more,
 * to keep the connection, and a stream has no end. And nothing traces it, which is right for streams.
 */
final class EventStreams {

    private static final Duration UNTIL_HEAD = Duration.ofSeconds(5);

    private final HttpClient http;
    private final URI base;
    private final Duration untilHead;

    EventStreams(HttpClient http, URI base) {
        this(http, base, UNTIL_HEAD);
    }

    /**
     * With a limit until the head of the answer is there; after it there is none. The request's own timeout would not
     * do: from JDK 26 on it covers the body too.
     */
    EventStreams(HttpClient http, URI base, Duration untilHead) {
        this.http = http;
        this.base = base;
        this.untilHead = untilHead;
    }

    Publisher<AnswerStream> open(Call call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(call.target())).method(call.method(), BodyPublishers.noBody());
        call.headers().forEach(request::header);
        return Mono.fromFuture(() -> head(request.build()))
                .onErrorMap(EventStreams::isNoAnswer, why -> new HttpClientException("No stream from " + base, why))
                .map(EventStreams::stream);
    }

    /** The answer once its head is there. When that comes too late, or nobody waits any more, the connection closes. */
    private CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> head(HttpRequest request) {
        var sending = http.sendAsync(request, BodyHandlers.ofPublisher());
        var head = sending.copy().orTimeout(untilHead.toMillis(), TimeUnit.MILLISECONDS);
        var _ = head.whenComplete((_, failure) -> {
            if (failure != null) {
                sending.cancel(true);
            }
        });
        return head;
    }

    private static boolean isNoAnswer(Throwable failure) {
        return failure instanceof IOException || failure instanceof TimeoutException;
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
