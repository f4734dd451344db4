package dev.cruddur.endtoend.contracts;

import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One more than a page of any list holds.
 *
 * @param name what each of them is called, and nobody else
 */
record Crowd(String name, List<Person> people) {

    static final int SIZE = 21;

    static Crowd of(String url) {
        String name = "Crowd " + Scene.newHandle();
        return new Crowd(
                name,
                IntStream.range(0, SIZE)
                        .parallel()
                        .mapToObj(_ -> member(url, name))
                        .toList());
    }

    private static Person member(String url, String name) {
        Person person = Person.stranger(url);
        Map<String, String> account = new HashMap<>(Scene.account(Scene.newHandle()));
        account.put("display_name", name);
        done(person.post("/api/users", account));
        return person;
    }

    /** All of them follow somebody. */
    void follows(String handle) {
        people.parallelStream()
                .forEach(person -> done(person.send(
                        person.request("/api/users/@" + handle + "/follow").PUT(BodyPublishers.noBody()))));
    }

    /** Each of them writes to somebody. */
    void writesTo(String handle) {
        people.parallelStream()
                .forEach(person -> done(person.post("/api/messages", Map.of("message", "Me too!", "handle", handle))));
    }

    private static void done(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }
}
