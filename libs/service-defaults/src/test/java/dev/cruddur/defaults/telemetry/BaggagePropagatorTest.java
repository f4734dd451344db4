package dev.cruddur.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.ClientAttributes;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.BaggageBuilder;
import io.opentelemetry.api.baggage.BaggageEntryMetadata;
import io.opentelemetry.context.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W3C Baggage, read and written. */
class BaggagePropagatorTest {

    private static final BaggagePropagator PROPAGATOR = new BaggagePropagator((_, _) -> true);

    @Test
    void members_areRead_withTheirProperties_andWithoutSpace() {
        Baggage read = read("key1=value1;property1;property2, key2 = value2 ,\tkey3=value3; propertyKey=propertyValue");

        assertThat(read.asMap()).hasSize(3);
        assertThat(read.getEntryValue("key2")).isEqualTo("value2");
        assertThat(read.getEntry("key1").getMetadata().getValue()).isEqualTo("property1;property2");
        assertThat(read.getEntry("key3").getMetadata().getValue()).isEqualTo("propertyKey=propertyValue");
    }

    @Test
    void headers_areOneList() {
        assertThat(read("a=1", "b=2").asMap()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Am%C3%A9lie, Amélie", "1%2C2%3B%20%25, '1,2; %'", "100%, 100%", "%zz, %zz", "a=b, a=b", "%FF, \uFFFD"})
    void value_isDecoded(String sent, String read) {
        assertThat(read("key=" + sent).getEntryValue("key")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "novalue", "=1", "a b=1", "k@y=1", "k=\"quoted\"", "k=a b", "k=back\\slash", "k=1;;"})
    void malformedMember_isLeftOut_andNoError(String malformed) {
        assertThat(read(malformed).isEmpty()).isTrue();
        assertThat(read("good=1," + malformed).asMap()).containsOnlyKeys("good");
    }

    @Test
    void emptyValue_isAValue() {
        assertThat(read("key=").getEntryValue("key")).isEmpty();
    }

    @Test
    void members_beyond64_areLeftOut() {
        String[] headers = IntStream.range(0, 80).mapToObj(i -> "k" + i + "=v").toArray(String[]::new);

        assertThat(read(headers).asMap()).hasSize(64).containsKey("k63");
    }

    @Test
    void bytes_upTo8192_areRead() {
        assertThat(read("k=" + "v".repeat(8190)).asMap()).hasSize(1);
        assertThat(read("k=" + "v".repeat(8191)).isEmpty()).isTrue();
    }

    @Test
    void written_isWhatIsReadAgain() {
        Baggage baggage = Baggage.builder()
                .put("name", "Amélie, \"100 %\" = \\ ;")
                .put("with", "it", BaggageEntryMetadata.create("property=1"))
                .build();

        assertThat(read(write(baggage))).isEqualTo(baggage);
    }

    @Test
    void written_keepsTheLimits() {
        BaggageBuilder many = Baggage.builder();
        IntStream.range(0, 100).forEach(i -> many.put("k" + i, "v".repeat(200)));

        String header = write(many.build());

        assertThat(header.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(8192);
        assertThat(header.split(",", -1)).hasSizeBetween(39, 64);
    }

    @Test
    void bytes_upTo8192_areWritten() {
        assertThat(write(Baggage.builder().put("k", "v".repeat(8190)).build())).hasSize(8192);
        assertThat(write(Baggage.builder().put("k", "v".repeat(8191)).build())).isEmpty();
    }

    @Test
    void bytes_upTo8192_areWritten_withTheCommaBetweenTwo() {
        assertThat(write(two(4096, 4095))).hasSize(8192);
        assertThat(write(two(4096, 4096))).hasSize(4096);
    }

    @Test
    void members_beyond64_areNotWritten() {
        BaggageBuilder many = Baggage.builder();
        IntStream.range(0, 65).forEach(i -> many.put("k" + i, "v"));

        assertThat(write(many.build()).split(",", -1)).hasSize(64);
    }

    @Test
    void keyThatIsNoToken_isNotSent() {
        assertThat(write(Baggage.builder().put("no token", "1").build())).isEmpty();
    }

    @Test
    void stranger_isToldNothing() {
        assertThat(sentTo(HttpRequest.GET("http://stranger.example/"))).isNull();
    }

    @Test
    void serviceOfOurs_isTold() {
        MutableHttpRequest<?> request = HttpRequest.GET("/activities");
        ClientAttributes.setServiceId(request, "activities-service");

        assertThat(sentTo(request)).isEqualTo("a=1");
    }

    @Test
    void whatIsNotAdmitted_staysOutside() {
        BaggagePropagator picky = new BaggagePropagator((key, value) -> key.equals("a") && value.equals("1"));

        assertThat(read(picky, "a=1,b=1").asMap()).containsOnlyKeys("a");
        assertThat(read(picky, "a=2").isEmpty()).isTrue();
    }

    /** Members of so many bytes each. */
    private static Baggage two(int first, int second) {
        return Baggage.builder()
                .put("a", "v".repeat(first - 2))
                .put("b", "v".repeat(second - 2))
                .build();
    }

    private static Baggage read(String... headers) {
        return read(PROPAGATOR, headers);
    }

    private static Baggage read(BaggagePropagator propagator, String... headers) {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        for (String header : headers) {
            request.getHeaders().add("baggage", header);
        }
        return Baggage.fromContext(propagator.extract(Context.root(), request, NoGetter.INSTANCE));
    }

    private static String write(Baggage baggage) {
        StringBuilder header = new StringBuilder();
        PROPAGATOR.inject(Context.root().with(baggage), header, (_, _, value) -> header.append(value));
        return header.toString();
    }

    private static String sentTo(MutableHttpRequest<?> request) {
        Context context = Context.root().with(Baggage.builder().put("a", "1").build());
        PROPAGATOR.inject(context, request, (_, name, value) -> request.header(name, value));
        return request.getHeaders().get("baggage");
    }

    /** A request's headers are read from the request itself. */
    private enum NoGetter implements io.opentelemetry.context.propagation.TextMapGetter<HttpRequest<?>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(HttpRequest<?> request) {
            return Map.<String, String>of().keySet();
        }

        @Override
        public String get(HttpRequest<?> request, String key) {
            throw new AssertionError("not asked");
        }
    }
}
