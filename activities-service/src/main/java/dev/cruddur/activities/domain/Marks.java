package dev.cruddur.activities.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What one person has done with the cruds that are shown to them.
 *
 * @param liked those that the person likes
 * @param reposted those that the person has reposted
 */
public record Marks(Set<UUID> liked, Set<UUID> reposted) {

    /** Of nobody, or with nothing. */
    public static final Marks NONE = new Marks(Set.of(), Set.of());
}
