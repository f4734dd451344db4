package dev.cruddur.activities.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crud, and why it stands where it does.
 *
 * @param uuid of the reason: the crud's own when its author posted it, else that of the repost; newer reasons have
 *     greater ones
 * @param repostedBy who reposted it; none when its author is the reason
 */
public record TimelineEntry(
        UUID uuid, Activity activity, @Nullable UUID repostedBy) {}
