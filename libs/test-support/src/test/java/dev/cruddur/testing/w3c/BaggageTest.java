package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** W3C Baggage at a service's door: what the specification promises to pass on arrives there. */
@MicronautTest
class BaggageTest {

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    @Test
    void mostThatMustBePassedOn_arrives_fromTwoHeaders() throws IOException {
        String first = members(0, 32);
        // With the comma between the two, it is 8,192 bytes.
        String second = members(32, 63) + ",last="
                + "v".repeat(8192 - first.length() - members(32, 63).length() - 7);

        Map<String, String> arrived = baggageOf(TracedCall.get(server.getURI().resolve("/w3c/baggage"))
                .header("baggage", first)
                .header("baggage", second));

        assertThat(first.length() + 1 + second.length()).isEqualTo(8192);
        assertThat(arrived).hasSize(64).containsEntry("key00", "v".repeat(100)).containsKeys("key62", "last");
    }

    private Map<String, String> baggageOf(TracedCall call) throws IOException {
        HttpResponse<String> response = call.send();
        assertThat(response.statusCode()).isEqualTo(200);
        return json.readValue(response.body(), Argument.mapOf(String.class, String.class));
    }

    private static String members(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "key%02d=%s".formatted(i, "v".repeat(100)))
                .reduce((before, after) -> before + "," + after)
                .orElseThrow();
    }
}
