package dev.cruddur.notifications.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Somebody wrote; what, is not told here.
 *
 * @param messageGroupUuid in which conversation
 */
@Serdeable
record MessageArrived(UUID messageGroupUuid) {}
