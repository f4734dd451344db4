package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.AnsweringCrud;
import dev.cruddur.backend.domain.AuthoredCrud;
import dev.cruddur.backend.domain.Crud;
import dev.cruddur.backend.domain.Person;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A crud and who wrote it, in one.
 *
 * @param replyToHandle whom a reply answers, where it stands without its thread; none anywhere else
 * @param repostedBy in a feed, who reposted it; none when it is there for its author, and anywhere else
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record CrudBody(
        UUID uuid,
        String displayName,
        String handle,
        @Nullable String avatarUrl,
        String message,
        int repliesCount,
        int repostsCount,
        int likesCount,
        @Nullable UUID replyToActivityUuid,
        @Nullable String replyToHandle,
        @Nullable Person repostedBy,
        Instant createdAt,
        Instant expiresAt,
        boolean currentUserHasLiked,
        boolean currentUserHasReposted) {

    static CrudBody of(AuthoredCrud authored) {
        return of(authored, null);
    }

    static CrudBody of(AnsweringCrud answering) {
        Person answered = answering.answered();
        return of(answering.authored(), answered == null ? null : answered.handle());
    }

    private static CrudBody of(AuthoredCrud authored, @Nullable String replyToHandle) {
        Crud crud = authored.crud();
        return new CrudBody(
                crud.uuid(),
                authored.author().displayName(),
                authored.author().handle(),
                authored.author().avatarUrl(),
                crud.message(),
                crud.repliesCount(),
                crud.repostsCount(),
                crud.likesCount(),
                crud.replyToActivityUuid(),
                replyToHandle,
                authored.repostedBy(),
                crud.createdAt(),
                crud.expiresAt(),
                crud.currentUserHasLiked(),
                crud.currentUserHasReposted());
    }
}
