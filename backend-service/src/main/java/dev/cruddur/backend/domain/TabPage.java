package dev.cruddur.backend.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what stands on somebody's profile beside their cruds.
 *
 * @param person whose profile it is
 * @param next where the next page begins; none on the last
 * @param complete whether it could be found out whom the replies answer
 */
public record TabPage(
        Person person, List<AnsweringCrud> cruds, @Nullable UUID next, boolean complete) {}
