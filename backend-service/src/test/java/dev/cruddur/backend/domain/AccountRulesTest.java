package dev.cruddur.backend.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cruddur.defaults.rules.RuleViolated;
import dev.cruddur.defaults.rules.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {

    private static final String HANDLE = "amara_1";
    private static final String NAME = "Amara Okafor";
    private static final String EMAIL = "amara@example.org";
    private static final String PASSWORD = "correct horse";

    @Test
    void goodForm_passes() {
        assertThatCode(() -> AccountRules.check(new SignUp(HANDLE, NAME, EMAIL, PASSWORD)))
                .doesNotThrowAnyException();
    }

    @Test
    void everyRule_isReportedAtOnce_withItsField() {
        assertThat(violations(new SignUp(null, "​", "amara", "short")))
                .extracting(Violation::field, Violation::code)
                .containsExactly(
                        tuple("handle", "blank_user_handle"),
                        tuple("display_name", "display_name_blank"),
                        tuple("email", "email_invalid"),
                        tuple("password", "password_too_short"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcdefghijklmnopqrstu", "a-b-c", "amara okafor", "аmara", "@amara", "amara\n."})
    void handleOutsideThePattern_isInvalid(String handle) {
        assertThat(codes(new SignUp(handle, NAME, EMAIL, PASSWORD))).containsExactly("handle_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "abcdefghijklmnopqrst", "A_9", " amara "})
    void handleAtTheLimits_passes(String handle) {
        assertThatCode(() -> AccountRules.check(new SignUp(handle, NAME, EMAIL, PASSWORD)))
                .doesNotThrowAnyException();
    }

    @Test
    void displayName_isCountedAsAPersonCounts() {
        assertThatCode(() -> AccountRules.check(new SignUp(HANDLE, "👩🏽‍🚀".repeat(50), EMAIL, PASSWORD)))
                .doesNotThrowAnyException();
        assertThat(codes(new SignUp(HANDLE, "a".repeat(51), EMAIL, PASSWORD)))
                .containsExactly("display_name_exceed_max_chars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ama\u0000ra", "Ama\nra", "Ama\ud800ra"})
    void displayNameThatCannotBeShown_isInvalid(String name) {
        assertThat(codes(new SignUp(HANDLE, name, EMAIL, PASSWORD))).containsExactly("display_name_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amara", "@example.org", "amara@", "amara@example", "a b@example.org", "a@b@c.d"})
    void addressThatCannotBeOne_isInvalid(String email) {
        assertThat(codes(new SignUp(HANDLE, NAME, email, PASSWORD))).containsExactly("email_invalid");
    }

    @Test
    void addressOfMoreThan254Characters_isInvalid() {
        assertThat(codes(new SignUp(HANDLE, NAME, "a".repeat(243) + "@example.org", PASSWORD)))
                .containsExactly("email_invalid");
    }

    @Test
    void password_isLimitedInBytes() {
        assertThatCode(() -> AccountRules.check(new SignUp(HANDLE, NAME, EMAIL, "ß".repeat(36))))
                .doesNotThrowAnyException();
        assertThat(codes(new SignUp(HANDLE, NAME, EMAIL, "ß".repeat(36) + "s")))
                .containsExactly("password_exceed_max_bytes");
    }

    private static List<String> codes(SignUp form) {
        return violations(form).stream().map(Violation::code).toList();
    }

    private static List<Violation> violations(SignUp form) {
        return catchThrowableOfType(RuleViolated.class, () -> AccountRules.check(form))
                .violations();
    }
}
