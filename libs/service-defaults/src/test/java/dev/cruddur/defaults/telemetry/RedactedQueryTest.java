package dev.cruddur.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedQueryTest {

    @ParameterizedTest
    @CsvSource({
        "term=secret, term=REDACTED",
        "term=, term=REDACTED",
        "a=1&b=2=3, a=REDACTED&b=REDACTED",
        "secret, REDACTED",
        "'', REDACTED",
        "=secret, REDACTED"
    })
    void query_keepsNames_andLosesValues(String query, String redacted) {
        assertThat(RedactedQuery.of(query)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource({
        "http://host:1/path, http://host:1/path",
        "http://host/path?term=secret, http://host/path?term=REDACTED",
        "http://user:secret@host/path, http://REDACTED:REDACTED@host/path",
        "http://user:s@cret@host/path?a=b, http://REDACTED:REDACTED@host/path?a=REDACTED",
        "http://user@host, http://REDACTED:REDACTED@host",
        "http://host/@amara, http://host/@amara"
    })
    void address_keepsWhatIsNoSecret(String address, String redacted) {
        assertThat(RedactedQuery.inAddress(address)).isEqualTo(redacted);
    }
}
