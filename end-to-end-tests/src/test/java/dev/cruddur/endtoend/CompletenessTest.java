package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Every request of a crowd leaves one whole trace: no span without its parent, no trace in two pieces. */
class CompletenessTest {

    private static final int AT_ONCE = 100;

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void reads_by100AtOnce_leaveAsManyWholeTraces() throws Exception {
        Person reader = Person.stranger(url);

        List<Answer> answers = crowd(2_000, () -> reader.get("/api/activities/home"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::traceId).doesNotHaveDuplicates();
        answers.forEach(answer -> assertWhole(answer, 7));
    }

    @Test
    void writes_by100AtOnce_leaveAsManyWholeTraces() throws Exception {
        Person author = Person.signedUp(url);

        List<Answer> answers =
                crowd(500, () -> author.post("/api/activities", Map.of("message", "hello", "ttl", "1-hour")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::traceId).doesNotHaveDuplicates();
        answers.forEach(answer -> assertWhole(answer, 7));
    }

    private static List<Answer> crowd(int requests, Callable<Answer> request)
            throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Answer>> all = Collections.nCopies(requests, request);
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private void assertWhole(Answer answer, int spans) {
        RecordedTrace trace = traces.await(
                answer.traceId(), found -> assertThat(found.spans()).hasSize(spans));
        assertThat(trace.orphans()).isEmpty();
        assertThat(trace.roots()).hasSize(1);
        assertThat(trace.services()).containsExactly("activities-service", "backend-service", "frontend-gateway");
    }
}
