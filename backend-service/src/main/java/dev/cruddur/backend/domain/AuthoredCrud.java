package dev.cruddur.backend.domain;

/** A crud and who wrote it. */
public record AuthoredCrud(Crud crud, Person author) {}
