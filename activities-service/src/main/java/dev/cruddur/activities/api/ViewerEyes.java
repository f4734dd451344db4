package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.ActivityThread;
import dev.cruddur.activities.domain.CrudReactions;
import dev.cruddur.activities.domain.Feed;
import dev.cruddur.activities.domain.Marks;
import dev.cruddur.activities.domain.Timeline;
import dev.cruddur.activities.domain.TimelineEntry;
import dev.cruddur.defaults.identity.Identity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows cruds as the one who asks sees them: with what that person has done with each. */
@Singleton
class ViewerEyes {

    private final CrudReactions reactions;

    ViewerEyes(CrudReactions reactions) {
        this.reactions = reactions;
    }

    FeedView see(@Nullable Identity viewer, Feed feed) {
        return FeedView.of(feed, marks(viewer, feed.activities()));
    }

    FeedView see(@Nullable Identity viewer, Timeline timeline) {
        List<Activity> cruds =
                timeline.entries().stream().map(TimelineEntry::activity).toList();
        return FeedView.of(timeline, marks(viewer, cruds));
    }

    ThreadView see(@Nullable Identity viewer, ActivityThread thread) {
        List<Activity> all = new ArrayList<>(thread.ancestors());
        all.addAll(thread.replies());
        all.add(thread.activity());
        return ThreadView.of(thread, marks(viewer, all));
    }

    List<ActivityView> see(@Nullable Identity viewer, List<Activity> cruds) {
        Marks marks = marks(viewer, cruds);
        return cruds.stream().map(crud -> ActivityView.of(crud, marks)).toList();
    }

    ReactionsView counts(Identity viewer, Activity crud) {
        return ReactionsView.of(crud, marks(viewer, List.of(crud)));
    }

    private Marks marks(@Nullable Identity viewer, Collection<Activity> cruds) {
        return reactions.marks(viewer == null ? null : viewer.userUuid(), cruds);
    }
}
