package dev.cruddur.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.gateway.StandIn;
import dev.cruddur.gateway.domain.AnswerStream;
import dev.cruddur.gateway.domain.Call;
import io.micronaut.http.client.exceptions.HttpClientException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventStreamsTest {

    private static final Duration UNTIL_HEAD = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        http.shutdownNow();
    }

    @Test
    void stream_whoseHeadDoesNotCome_isGivenUpAndItsConnectionClosed() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> open("http://localhost:" + silent.getLocalPort()))
                    .isInstanceOf(HttpClientException.class);

            try (Socket connection = silent.accept()) {
                assertThat(connection.getInputStream().readAllBytes()).isNotEmpty(); // to its end
            }
        }
    }

    @Test
    void stream_thatIsSilentForLongerThanItsHeadMayTake_goesOn() {
        StandIn service = StandIn.start();
        service.answers("GET /stream", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            Mono.delay(UNTIL_HEAD.multipliedBy(2)).block();
            exchange.getResponseBody().write('x');
        });

        AnswerStream answer = open(service.url());

        assertThat(Flux.from(answer.body()).blockLast()).containsExactly('x');
    }

    private AnswerStream open(String base) {
        EventStreams streams = new EventStreams(http, URI.create(base), UNTIL_HEAD);
        return Mono.from(streams.open(new Call("GET", "/stream", Map.of(), new byte[0])))
                .blockOptional()
                .orElseThrow();
    }
}
