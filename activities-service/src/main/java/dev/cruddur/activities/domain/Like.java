package dev.cruddur.activities.domain;

import java.util.UUID;

/**
 * That somebody likes a crud.
 *
 * @param uuid of the like itself, ordered by its time
 * @param activity what is liked
 */
public record Like(UUID uuid, Activity activity) {}
