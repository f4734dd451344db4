package dev.cruddur.activities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.ActivityThread;
import dev.cruddur.activities.domain.Marks;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A crud with what it answers and with everything said under it.
 *
 * @see ActivityThread
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ThreadView(List<ActivityView> ancestors, ActivityView activity, List<ActivityView> replies) {

    static ThreadView of(ActivityThread thread, Marks marks) {
        return new ThreadView(
                views(thread.ancestors(), marks),
                ActivityView.of(thread.activity(), marks),
                views(thread.replies(), marks));
    }

    private static List<ActivityView> views(List<Activity> activities, Marks marks) {
        return activities.stream()
                .map(activity -> ActivityView.of(activity, marks))
                .toList();
    }
}
