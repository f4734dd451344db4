package dev.cruddur.testing.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is of the form that its field has, or the field is named as the one at fault. */
@MicronautTest
class StrictInputTest {

    private static final String UUID = "0198c000-0000-7000-8000-00000000000a";

    @Inject
    EmbeddedServer server;

    /** Java's own parser takes most of them, and makes another UUID of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0198c000-0000-7000-8000-00000000000",
                "0198c000-0000-7000-8000-0000000000000a",
                "198c000-0-7000-8000-00000000000a",
                "1-1-1-1-1",
                "0198c00000007000800000000000000a"
            })
    void uuid_ofAnotherForm_isABadRequest_whereverItStands(String uuid) {
        assertRefused(TracedCall.get(uri("/things/" + uuid)).send(), "thing_uuid", "thing_uuid_invalid");
        assertRefused(form("{\"thing_uuid\":\"" + uuid + "\"}"), "thing_uuid", "thing_uuid_invalid");
        assertRefused(
                TracedCall.post(uri("/forms"), "{}")
                        .header("Idempotency-Key", uuid)
                        .send(),
                "idempotency_key",
                "idempotency_key_invalid");
    }

    @Test
    void uuid_inCapitals_isTheSame() {
        assertThat(form("{\"thing_uuid\":\"0198C000-0000-7000-8000-00000000000A\"}")
                        .body())
                .contains(UUID);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "first_word, [\"hello\"]",
                "first_word, 5",
                "first_word, true",
                "first_word, {}",
                "thing_uuid, 5",
                "thing_uuid, {}",
                "things, |[\"" + UUID + "\",5]|"
            })
    void value_ofAnotherType_isABadRequest_thatNamesItsField(String field, String value) {
        assertRefused(form("{\"" + field + "\":" + value + "}"), field, "wrong_type");
    }

    @Test
    void value_ofAnotherType_deepInside_isNamedItself() {
        assertRefused(form("{\"inner\":{\"first_word\":5}}"), "first_word", "wrong_type");
    }

    @Test
    void value_ofItsType_isTaken() {
        HttpResponse<String> taken = form(
                "{\"first_word\":\"5\",\"thing_uuid\":\"" + UUID + "\",\"things\":[\"" + UUID + "\"],\"inner\":null}");

        assertThat(taken.body())
                .isEqualTo("SmallForm[firstWord=5, thingUuid=" + UUID + ", things=[" + UUID + "], inner=null]");
    }

    private HttpResponse<String> form(String body) {
        return TracedCall.post(uri("/forms"), body).send();
    }

    private URI uri(String path) {
        return server.getURI().resolve("/small" + path);
    }

    private static void assertRefused(HttpResponse<String> response, String field, String code) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"field\":\"" + field + "\",\"code\":\"" + code + "\"")
                .doesNotContain("java", "Argument", "SmallForm");
    }
}
