package dev.cruddur.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.client.HoneycombAuth.Named;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoneycombAuthTest {

    private static final Named TEAM = new Named("us");

    @ParameterizedTest
    @CsvSource({
        "https://api.honeycomb.io, https://ui.honeycomb.io/us/environments/test",
        "https://api.eu1.honeycomb.io:443, https://ui.eu1.honeycomb.io/us/environments/test",
        "http://localhost:4711, https://ui.honeycomb.io/us/environments/test"
    })
    void page_isInTheRegionOfTheApi(String api, String page) {
        assertThat(new HoneycombAuth(Map.of(), new Named("test"), TEAM).page(api))
                .isEqualTo(page);
    }

    @Test
    void page_ofAKeyWithoutEnvironment_isNone() {
        assertThat(new HoneycombAuth(Map.of(), new Named(""), TEAM).page("https://api.honeycomb.io"))
                .isNull();
    }

    @Test
    void key_thatMaySendNoEvents_isToldApart() {
        assertThat(new HoneycombAuth(Map.of("events", false), new Named("test"), TEAM).mayIngest())
                .isFalse();
        assertThat(new HoneycombAuth(Map.of("boards", false), new Named("test"), TEAM).mayIngest())
                .isTrue();
    }
}
