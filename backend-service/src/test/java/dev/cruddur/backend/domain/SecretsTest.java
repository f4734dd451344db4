package dev.cruddur.backend.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {

    private static final UUID SECRET = UUID.fromString("5ec2e75e-c2e7-4ec2-8ec2-5ec2e75ec2e7");

    static Stream<Record> recordsWithASecret() {
        return Stream.of(
                new SignUp("amara", "Amara", "x" + SECRET, "x" + SECRET),
                new SignIn("amara", "x" + SECRET),
                new PasswordChange("x" + SECRET, "x" + SECRET),
                new OwnAccount("x" + SECRET, Instant.EPOCH, false),
                new SignedIn(UUID.randomUUID(), "amara", "Amara", null, SECRET),
                new NewPerson("amara", "Amara", "x" + SECRET, "x" + SECRET),
                new Credentials(UUID.randomUUID(), "amara", "Amara", null, "x" + SECRET));
    }

    @ParameterizedTest
    @MethodSource("recordsWithASecret")
    void recordInALogLine_showsNoSecret(Record holder) {
        assertThat(holder.toString()).doesNotContain(SECRET.toString());
    }
}
