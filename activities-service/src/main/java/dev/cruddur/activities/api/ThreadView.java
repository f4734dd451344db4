package dev.cruddur.activities.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.activities.domain.ActivityThread;
import dev.cruddur.activities.domain.Marks;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A crud with everything said under it.
 *
 * @see ActivityThread
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ThreadView(ActivityView activity, List<ActivityView> replies) {

    static ThreadView of(ActivityThread thread, Marks marks) {
        return new ThreadView(
                ActivityView.of(thread.activity(), marks),
                thread.replies().stream()
                        .map(reply -> ActivityView.of(reply, marks))
                        .toList());
    }
}
