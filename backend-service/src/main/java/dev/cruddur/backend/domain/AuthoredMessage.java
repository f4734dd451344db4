package dev.cruddur.backend.domain;

/** A message and who wrote it. */
public record AuthoredMessage(Message message, Person author) {}
