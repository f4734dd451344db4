package dev.cruddur.benchmarks.completeness;

import dev.cruddur.benchmarks.load.Call;
import dev.cruddur.benchmarks.load.Caller;
import dev.cruddur.benchmarks.load.Crowd;
import dev.cruddur.benchmarks.load.TraceParent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What a town does all day: mostly reading, some posting, replying and liking, and now and then a mistake. */
final class Traffic {

    private static final String CRUD = "{\"message\":\"As the crowd goes by\",\"ttl\":\"1-hour\"}";
    private static final String BLANK = "{\"message\":\" \",\"ttl\":\"1-hour\"}";
    private static final String REPLY = "{\"message\":\"Well said\"}";

    /** As many as are liked before as many more have been posted. */
    private static final int AT_FIRST = 300;

    private final Cruds cruds = new Cruds();
    private final List<Action> actions;

    /** Signs its people in, and lets the first of them post what the others like. */
    Traffic(String url) {
        var stranger = Caller.stranger(url);
        var author = stranger.as("amara");
        var reader = stranger.as("zoe");
        actions = List.of(
                new Action("read home", 30, 200, reader, () -> Call.get("/api/activities/home")),
                new Action("read a profile", 8, 200, reader, () -> Call.get("/api/activities/@amara")),
                new Action("read a thread", 8, 200, reader, () -> Call.get(thread())),
                new Action("search", 5, 200, stranger, () -> Call.get("/api/activities/search?term=crowd")),
                new Action("read notifications", 5, 200, author, () -> Call.get("/api/notifications")),
                new Action("post", 16, 201, author, () -> Call.post("/api/activities", CRUD)),
                new Action("reply", 10, 201, reader, () -> Call.post(popular() + "/reply", REPLY)),
                new Action("like", 10, 200, reader, () -> Call.put("/api/activities/" + cruds.unliked() + "/like")),
                new Action("post nothing", 3, 422, author, () -> Call.post("/api/activities", BLANK)),
                new Action("post as nobody", 2, 401, stranger, () -> Call.post("/api/activities", CRUD)),
                new Action("like what is not there", 3, 404, reader, () -> Call.put(unknown() + "/like")));
        for (int posted = 0; posted < AT_FIRST; posted++) {
            cruds.posted(author.send(Call.post("/api/activities", CRUD), TraceParent.fresh())
                    .body());
        }
    }

    List<Action> actions() {
        return actions;
    }

    /**
     * Does so many things, shared out as the actions' shares say, in an order that is always the same.
     *
     * @param midway what happens beside that, once half of them are done
     */
    List<Sent> drive(int requests, Crowd crowd, Runnable midway) {
        var mix = new ArrayList<Action>();
        actions.forEach(action -> mix.addAll(Collections.nCopies(action.share(), action)));
        var plan = new ArrayList<Action>();
        for (int i = 0; i < requests; i++) {
            plan.add(mix.get(i % mix.size()));
        }
        Collections.shuffle(plan, new Random(1));
        var left = new AtomicInteger(requests / 2);
        return crowd.each(plan, action -> {
            if (left.getAndDecrement() == 0) {
                Thread.ofVirtual().start(midway);
            }
            return perform(action);
        });
    }

    Sent perform(Action action) {
        var parent = TraceParent.fresh();
        var answer = action.caller().send(action.next().get(), parent);
        if (action.status() == 201 && action.name().equals("post")) {
            cruds.posted(answer.body());
        }
        return new Sent(action, parent, answer.status());
    }

    private String popular() {
        return "/api/activities/" + cruds.popular();
    }

    private String thread() {
        return "/api/activities/@amara/status/" + cruds.popular();
    }

    private static String unknown() {
        return "/api/activities/" + UUID.randomUUID();
    }
}
