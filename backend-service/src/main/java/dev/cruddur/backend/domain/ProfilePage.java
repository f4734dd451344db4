package dev.cruddur.backend.domain;

/**
 * Somebody, and a page of what they posted.
 *
 * @param crudsCount how many cruds of theirs are alive, on all pages
 */
public record ProfilePage(Profile profile, long crudsCount, Feed feed) {}
