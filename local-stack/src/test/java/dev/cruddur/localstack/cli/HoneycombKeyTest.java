package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoneycombKeyTest {
    private static final String INGEST = "hcaik_" + "0123456789".repeat(5) + "abcdefgh";

    @Test
    void ingestKey_isFine() {
        assertThat(HoneycombKey.judge(INGEST)).isEqualTo(Finding.ok("Honeycomb: HONEYCOMB_API_KEY is an ingest key."));
    }

    @Test
    void noKey_isFineToo() {
        assertThat(HoneycombKey.judge("").level()).isEqualTo(Finding.Level.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"quoted\"", " blanks12345", "short", "hcamk_01abc", "0123456789abcdef0123456789abcdef"})
    void oddKey_isWarnedOfAndNeverShown(String key) {
        var finding = HoneycombKey.judge(key);
        assertThat(finding.level()).isEqualTo(Finding.Level.WARN);
        assertThat(finding.text()).doesNotContain(key);
    }
}
