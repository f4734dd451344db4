package dev.cruddur.activities.domain;

/**
 * A page of what somebody posted and reposted.
 *
 * @param crudsCount how many cruds of theirs are alive, on all pages
 */
public record AuthorFeed(Timeline timeline, long crudsCount) {}
