package dev.cruddur.gateway.client;

import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.AnswerStream;
import dev.cruddur.gateway.domain.Call;
import dev.cruddur.gateway.domain.Upstream;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import org.reactivestreams.Publisher;

/** Calls a service by HTTP: each call a span, and the streams none. */
final class HttpUpstream implements Upstream {

    private static final Argument<byte[]> BYTES = Argument.of(byte[].class);

    private final HttpClient calls;
    private final EventStreams streams;

    HttpUpstream(HttpClient calls, EventStreams streams) {
        this.calls = calls;
        this.streams = streams;
    }

    @Override
    public Answer pass(Call call) {
        // The same type for errors as for the rest: then the client throws nothing for a status.
        HttpResponse<byte[]> answer = calls.toBlocking().exchange(request(call), BYTES, BYTES);
        return new Answer(
                answer.code(),
                ForCaller.headers(name -> answer.getHeaders().findFirst(name)),
                answer.getBody().orElseGet(() -> new byte[0]));
    }

    @Override
    public Publisher<AnswerStream> open(Call call) {
        return streams.open(call);
    }

    private static MutableHttpRequest<byte[]> request(Call call) {
        MutableHttpRequest<byte[]> request = HttpRequest.create(HttpMethod.parse(call.method()), call.target());
        call.headers().forEach(request::header);
        return call.body().length == 0 ? request : request.body(call.body());
    }
}
