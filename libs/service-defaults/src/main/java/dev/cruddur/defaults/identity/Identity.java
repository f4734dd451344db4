package dev.cruddur.defaults.identity;

import java.util.UUID;

/**
 * The signed-in person who makes a request. A controller that takes one gets it from the verified token.
 *
 * @param userUuid who
 * @param handle the person's handle, without the @
 * @param sessionUuid the session that the person signed in with
 */
public record Identity(UUID userUuid, String handle, UUID sessionUuid) {}
