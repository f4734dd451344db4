package dev.cruddur.backend.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cruddur.defaults.rules.RuleViolated;
import dev.cruddur.defaults.rules.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileUpdateTest {

    @Test
    void spacesAtTheEnds_areLeftOut() {
        assertThat(ProfileUpdate.of(" Amara ", " Hello. \n", "ocean"))
                .isEqualTo(new ProfileUpdate("Amara", "Hello.", "ocean"));
    }

    @Test
    void bio_mayBeAbsent() {
        assertThat(ProfileUpdate.of("Amara", null, null).bio()).isEmpty();
    }

    @Test
    void bio_isCountedAsAPersonCounts() {
        assertThat(ProfileUpdate.of("Amara", "👩🏽‍🚀".repeat(160), null).bio()).isNotEmpty();
        assertThat(codes("Amara", "a".repeat(161))).containsExactly("bio_exceed_max_chars");
    }

    @Test
    void bio_thatCannotBeKept_isInvalid() {
        assertThat(codes("Amara", "a\u0000b")).containsExactly("bio_invalid");
    }

    @Test
    void allViolations_areToldAtOnce() {
        assertThat(codes("\u200B", "a".repeat(161))).containsExactly("display_name_blank", "bio_exceed_max_chars");
    }

    private static List<String> codes(@Nullable String displayName, @Nullable String bio) {
        return catchThrowableOfType(RuleViolated.class, () -> ProfileUpdate.of(displayName, bio, null))
                .violations()
                .stream()
                .map(Violation::code)
                .toList();
    }
}
