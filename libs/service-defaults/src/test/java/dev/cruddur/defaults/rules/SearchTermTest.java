package dev.cruddur.defaults.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u200B"})
    void term_withNothingVisible_isBlank(@Nullable String term) {
        assertRefused(term, "search_term_blank");
    }

    @Test
    void term_longerThanACrud_isTooLong() {
        assertThat(SearchTerm.of("x".repeat(280)).words()).hasSize(280);
        assertRefused("x".repeat(281), "search_term_exceed_max_chars");
    }

    @Test
    void term_ofManyBytes_isTooLong_forTheDatabaseToLookFor() {
        assertRefused("e\u0301\u0301\u0301\u0301".repeat(200), "search_term_exceed_max_chars");
    }

    @Test
    void term_thatNoDatabaseKeeps_isInvalid() {
        assertRefused("a\u0000b", "search_term_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t", "green te", "\"green te", "a or b", "\u30c8\u30ec", "n0"})
    void lastWord_growsWhileItIsTyped(String term) {
        assertThat(SearchTerm.of(term).lastWordGrows()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"green tea\"", "tea -co", "tea!", "\ud83c\udf89", "a\u0301", "%"})
    void lastWord_thatIsEndedOrLeftOut_growsNoMore(String term) {
        assertThat(SearchTerm.of(term).lastWordGrows()).isFalse();
    }

    private static void assertRefused(@Nullable String term, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SearchTerm.of(term))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }
}
