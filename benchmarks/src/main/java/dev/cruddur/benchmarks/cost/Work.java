package dev.cruddur.benchmarks.cost;

import dev.cruddur.benchmarks.load.Answer;
import dev.cruddur.benchmarks.load.Call;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is asked of a stack.
 *
 * @param isRight whether the answer is whole: one that leaves something out is quicker
 */
record Work(String name, Call call, Predicate<Answer> isRight) {

    private static final int PAGE = 20;
    private static final String CRUD = "{\"message\":\"What does it cost?\",\"ttl\":\"1-day\"}";

    static final Work READ =
            new Work("GET home", Call.get("/api/activities/home"), answer -> answer.status() == 200 && isFull(answer));

    static final Work POST = new Work(
            "POST crud",
            Call.post("/api/activities", CRUD),
            answer -> answer.status() == 201 && answer.body().contains("\"uuid\":"));

    static final List<Work> ALL = List.of(READ, POST);

    private static boolean isFull(Answer answer) {
        return answer.body().split("\"display_name\":", -1).length == PAGE + 1;
    }
}
