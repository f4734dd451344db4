package dev.cruddur.activities.persistence;

import java.util.List;
import java.util.UUID;

/**
 * One kind of reaction. Each statement locks the crud before the reaction, as a deletion does, so that the two wait for
 * each other and never both.
 */
interface ReactionRepository {

    /** 1 when it is new; 0 when it was there already, or the crud is not. */
    int add(UUID activity, UUID person);

    /** 1 when it was there; 0 when it was not, or the crud is not. */
    int remove(UUID activity, UUID person);

    /** Changes the count at the crud and returns that, or nothing. */
    List<ActivityRow> count(UUID activity, int change);
}
