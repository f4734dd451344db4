package dev.cruddur.activities.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people posted and reposted. Nothing that has expired is ever in it. */
public interface Timelines {

    /**
     * The cruds that those people posted, and what they reposted, the newest reason first. What there are several
     * reasons for stands there once, for the newest of them. Replies are there only when reposted.
     *
     * @param before only what has an older reason than this one; from the newest when none
     */
    List<TimelineEntry> of(Collection<UUID> people, @Nullable UUID before, int limit);
}
