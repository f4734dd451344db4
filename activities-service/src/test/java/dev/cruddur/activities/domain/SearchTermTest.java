package dev.cruddur.activities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cruddur.defaults.rules.RuleViolated;
import dev.cruddur.defaults.rules.Violation;
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

    @Test
    void term_thatIsATag_isLookedForAsOne() {
        assertThat(SearchTerm.of(" #Tracing ").tag()).hasValue("tracing");
        assertThat(SearchTerm.of("#tracing it").tag()).isEmpty();
        assertThat(SearchTerm.of("tracing").tag()).isEmpty();
    }

    private static void assertRefused(@Nullable String term, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SearchTerm.of(term))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }
}
