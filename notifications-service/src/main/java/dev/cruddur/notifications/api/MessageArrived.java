package dev.cruddur.notifications.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote; what, is not told here.
 *
 * @param messageGroupUuid in which conversation
 * @param traceparent the push, in the trace of who wrote, for the page to link to what it does about it; absent when
 *     nothing is traced (W3C Trace Context, "Traceparent Header")
 */
@Serdeable
record MessageArrived(UUID messageGroupUuid, @Nullable String traceparent) {}
