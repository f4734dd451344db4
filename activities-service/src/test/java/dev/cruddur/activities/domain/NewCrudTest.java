package dev.cruddur.activities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cruddur.defaults.rules.RuleViolated;
import dev.cruddur.defaults.rules.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCrudTest {

    private static final String FAMILY = "👨‍👩‍👧‍👦";

    @Test
    void message_of280Characters_isAccepted() {
        assertThat(NewCrud.of("x".repeat(280), "1-hour").message()).hasSize(280);
    }

    @Test
    void message_of281Characters_isTooLong() {
        assertThat(codes("x".repeat(281), "1-hour")).containsExactly("message_exceed_max_chars");
    }

    @Test
    void emoji_countsAsOneCharacter_asAPersonCounts() {
        assertThat(NewCrud.of(FAMILY.repeat(280), "1-hour").message()).startsWith(FAMILY);
        assertThat(codes(FAMILY.repeat(281), "1-hour")).containsExactly("message_exceed_max_chars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u200B\u200D", "\u2800", "\u3164", "\u00A0"})
    void message_withNothingVisible_isBlank(String message) {
        assertThat(codes(message, "1-hour")).containsExactly("message_blank");
    }

    @Test
    void message_ofOneEndlessCharacter_isTooLong() {
        assertThat(codes("e" + "\u0301".repeat(10_000), "1-hour")).containsExactly("message_exceed_max_chars");
    }

    @Test
    void message_thatCannotBeKept_isInvalid() {
        assertThat(codes("a\u0000b", "1-hour")).containsExactly("message_invalid");
    }

    @Test
    void spacesAtTheEnds_areLeftOut() {
        assertThat(NewCrud.of("  hello \n", "1-hour").message()).isEqualTo("hello");
    }

    @Test
    void unknownTtl_isRefused() {
        assertThat(codes("hello", "2-hours")).containsExactly("ttl_unknown");
    }

    @Test
    void allViolations_areToldAtOnce() {
        assertThat(codes(null, null)).containsExactly("message_blank", "ttl_blank");
    }

    @Test
    void reply_mayBeLonger() {
        assertThat(NewReply.of("x".repeat(1024)).message()).hasSize(1024);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> NewReply.of("x".repeat(1025)))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::code)
                        .containsExactly("message_exceed_max_chars_1024"));
    }

    private static List<String> codes(@Nullable String message, @Nullable String ttl) {
        try {
            NewCrud.of(message, ttl);
            return List.of();
        } catch (RuleViolated refusal) {
            return refusal.violations().stream().map(Violation::code).toList();
        }
    }
}
