package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Fuzz;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.openapi.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is thrown at a public route, it answers in the way that its description says. The same things each time. */
class FuzzTest {

    private static final int REQUESTS = 1_000;
    private static final long SEED = 20_260_101;

    private static final List<Fuzz.Outcome> OUTCOMES = new Fuzz(Documents.committed("frontend-gateway"), SEED)
            .throwAt(Stack.shared().url(FRONTEND_GATEWAY), REQUESTS);

    @Test
    void everything_isAnswered() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.status() == Fuzz.Outcome.NO_ANSWER)
                .isEmpty();
    }

    @Test
    void nothing_makesAServiceFail() {
        assertThat(OUTCOMES).filteredOn(outcome -> outcome.status() >= 500).isEmpty();
    }

    @Test
    void everyRefusal_isAProblem() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.status() >= 400)
                .allSatisfy(outcome -> assertThat(outcome.type()).isEqualTo("application/problem+json"));
    }

    /** What looks at traces makes none, and neither does a picture. */
    @Test
    void everyRefusal_namesItsTrace() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.status() >= 400)
                .filteredOn(outcome -> !outcome.attempt().target().matches("/api/(traces|analysis|spans|avatars).*"))
                .allSatisfy(outcome -> assertThat(outcome.body()).contains("\"trace_id\":"));
    }

    @Test
    void noAnswer_speaksOfOurInsides() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.status() >= 400)
                .filteredOn(outcome -> outcome.body().contains("Exception")
                        || outcome.body().contains("dev.cruddur")
                        || outcome.body().contains("java."))
                .isEmpty();
    }

    @Test
    void everyStatus_isOneThatTheDescriptionNames() {
        assertThat(OUTCOMES)
                .filteredOn(outcome -> outcome.status() != Fuzz.Outcome.NO_ANSWER && !outcome.isDescribed())
                .isEmpty();
    }

    @Test
    void someOfIt_isAccepted() {
        assertThat(OUTCOMES).filteredOn(outcome -> outcome.status() < 300).hasSizeGreaterThan(REQUESTS / 20);
    }
}
