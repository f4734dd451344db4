package dev.cruddur.activities.domain;

/**
 * A page of what somebody posted.
 *
 * @param crudsCount how many cruds of theirs are alive, on all pages
 */
public record AuthorFeed(Feed feed, long crudsCount) {}
