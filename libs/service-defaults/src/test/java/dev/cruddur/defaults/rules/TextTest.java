package dev.cruddur.defaults.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "👩‍🚀, 1", "👍🏽, 1", "🇵🇹🇸🇪, 2", "नि, 1"})
    void length_countsWhatAPersonCounts(String text, int length) {
        assertThat(Text.length(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u2060\uFEFF", "\u3164", "\u2800\u00A0", "\uFE0F"})
    void nothingVisible_isBlank(String text) {
        assertThat(Text.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "👩‍🚀", " . ", "\u200Bx"})
    void anythingVisible_isNotBlank(String text) {
        assertThat(Text.isBlank(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "a\uD800", "\uDC00b"})
    void controlsAndHalvesOfPairs_areNotWellFormed(String text) {
        assertThat(Text.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "a\ttab", "👩‍🚀"})
    void ordinaryText_isWellFormed(String text) {
        assertThat(Text.isWellFormed(text)).isTrue();
    }

    @Test
    void oneCharacterOfManyBytes_isLongerThanAnyLimit() {
        String one = "e" + "\u0301".repeat(260_000);

        assertThat(Text.length(one)).isEqualTo(1);
        assertThat(Text.isLongerThan(one, 280)).isTrue();
    }

    @Test
    void largestEmoji_areNotLongerThanTheirNumber() {
        String england = "🏴󠁧󠁢󠁥󠁮󠁧󠁿";

        assertThat(Text.isLongerThan(england.repeat(280), 280)).isFalse();
        assertThat(Text.isLongerThan(england.repeat(281), 280)).isTrue();
    }

    @Test
    void absentText_isBlank_andTrimsToNothing() {
        assertThat(Text.isBlank(null)).isTrue();
        assertThat(Text.trimmed(null)).isEmpty();
    }
}
