package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** How many like, have reposted and have answered a crud, and whether whoever makes the request is among them. */
@Serdeable
public record ReactionCounts(
        UUID uuid,
        int likesCount,
        int repostsCount,
        int repliesCount,
        boolean currentUserHasLiked,
        boolean currentUserHasReposted) {}
