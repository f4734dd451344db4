package dev.cruddur.backend.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordGuessesTest {

    private final UUID person = UUID.randomUUID();
    private long now = Long.MAX_VALUE - 1;
    private final PasswordGuesses guesses = new PasswordGuesses(() -> now);

    @Test
    void tooManyWrongOnes_areEnough_forAWhile() {
        guessWrong(PasswordGuesses.MOST);

        assertThat(guesses.mayTry(person)).isFalse();
        now += PasswordGuesses.WHILE.toNanos();
        assertThat(guesses.mayTry(person)).isTrue();
    }

    @Test
    void wrongOnes_ofLongAgo_countNoMore() {
        guessWrong(PasswordGuesses.MOST - 1);
        now += PasswordGuesses.WHILE.toNanos();

        guessWrong(1);

        assertThat(guesses.mayTry(person)).isTrue();
    }

    @Test
    void rightOne_makesUpForThoseBefore() {
        guessWrong(PasswordGuesses.MOST - 1);
        guesses.tried(person, true);

        guessWrong(1);

        assertThat(guesses.mayTry(person)).isTrue();
    }

    @Test
    void others_areNotHindered() {
        guessWrong(PasswordGuesses.MOST);

        assertThat(guesses.mayTry(UUID.randomUUID())).isTrue();
    }

    private void guessWrong(int times) {
        for (int i = 0; i < times; i++) {
            guesses.tried(person, false);
        }
    }
}
