package dev.cruddur.notifications.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of a person's notifications are asked for.
 *
 * @param onlyMentions only what others said to them: mentions and replies
 * @param before only groups older than this one; from the newest when none
 * @param limit how many groups at most
 */
public record Selection(boolean onlyMentions, @Nullable UUID before, int limit) {

    /** The same, with room for one more: whether that comes tells if there is a next page, without counting. */
    Selection andOneMore() {
        return new Selection(onlyMentions, before, limit + 1);
    }
}
