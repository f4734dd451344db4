package dev.cruddur.backend.domain;

import io.micronaut.core.annotation.Introspected;

/**
 * How somebody stands with everybody else.
 *
 * @param followersCount how many follow them
 * @param followingCount how many they follow
 * @param currentUserFollows whether whoever makes the request is among the followers
 */
@Introspected
public record FollowState(long followersCount, long followingCount, boolean currentUserFollows) {}
