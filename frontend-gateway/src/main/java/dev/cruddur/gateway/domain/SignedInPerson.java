package dev.cruddur.gateway.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Who has signed in, as the page gets to know it. */
@Serdeable
public record SignedInPerson(UUID uuid, String handle, String displayName) {}
