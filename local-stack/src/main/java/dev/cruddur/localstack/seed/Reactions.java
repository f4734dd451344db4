package dev.cruddur.localstack.seed;

/** Who likes, or has reposted, which crud. Most please a few, and few please many. */
final class Reactions {

    private final SeedPlan plan;
    private final Population people;
    private final Conversations cruds;
    private final String kind;
    private final double scale;

    private Reactions(SeedPlan plan, Population people, Conversations cruds, String kind, double scale) {
        this.plan = plan;
        this.people = people;
        this.cruds = cruds;
        this.kind = kind;
        this.scale = scale;
    }

    static Reactions likes(SeedPlan plan, Population people, Conversations cruds) {
        return new Reactions(plan, people, cruds, "like", 0.7);
    }

    static Reactions reposts(SeedPlan plan, Population people, Conversations cruds) {
        return new Reactions(plan, people, cruds, "repost", 0.12);
    }

    String kind() {
        return kind;
    }

    int count(int crud) {
        return plan.dice(kind + " count", crud).heavyTailed(scale, 1.25, people.size() / 3);
    }

    /** Each once, and never its author. */
    int[] by(int crud) {
        return people.othersThan(cruds.author(crud), count(crud), plan.dice(kind, crud));
    }

    /** When that happened. */
    long at(int crud, int which) {
        return cruds.momentAfter(crud, plan.dice(kind + " at", ((long) crud << 20) | which));
    }
}
