package dev.cruddur.backend.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void password_matchesItsHash_andNoOther() {
        String hash = passwords.hash("correct horse");

        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("battery staple", hash)).isFalse();
    }

    @Test
    void hash_holdsNoPassword_andNoTwoAreTheSame() {
        assertThat(passwords.hash("correct horse")).startsWith("$2a$10$").isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void absence_matchesNothing() {
        assertThat(passwords.matches("the password of nobody", null)).isFalse();
        assertThat(passwords.matches(null, passwords.hash("correct horse"))).isFalse();
    }

    @Test
    void longerPassword_isNotTakenForItsFirst72Bytes() {
        String longest = "a".repeat(72);

        assertThat(passwords.matches(longest + "b", passwords.hash(longest))).isFalse();
    }
}
