package dev.cruddur.backend.domain;

/**
 * Somebody, and a page of what they posted and reposted.
 *
 * @param crudsCount how many cruds of theirs are alive, on all pages
 */
public record ProfilePage(Profile profile, FollowState follows, long crudsCount, Feed feed) {}
