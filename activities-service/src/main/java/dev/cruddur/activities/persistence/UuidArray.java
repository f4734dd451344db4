package dev.cruddur.activities.persistence;

import java.util.Collection;
import java.util.UUID;

/** Uuids as one parameter of a statement, whose text is then the same for any number of them. */
final class UuidArray {

    private UuidArray() {}

    static String[] of(Collection<UUID> uuids) {
        return uuids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
