package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.Crud;
import dev.cruddur.backend.domain.InboxItem;
import dev.cruddur.backend.domain.Notification;
import dev.cruddur.backend.domain.Person;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notifications of one thing, in the shape of the crud that it is about: clients of the original API show it as one.
 *
 * @param kind {@code reply}, {@code mention}, {@code like}, {@code repost}, {@code follow} or {@code message}
 * @param message what the actor said, or what the actor liked or reposted; none, like the counts, when it could not be
 *     found out
 * @param handle the newest actor's, as the name and the picture are
 * @param activityUuid the actor's reply or mention, or the recipient's crud that was liked or reposted; none of a
 *     follow or a message
 * @param replyToHandle whose crud it replies to, likes or reposts: the recipient's own; none of another kind
 * @param replies empty; the original's clients read it
 * @param actors who did it, the newest three, newest first
 * @param count how many notifications it stands for: of likes and reposts as many as people, of messages often more
 * @param traceId the trace that caused the newest
 * @param traceIds those that caused the newest three
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record NotificationBody(
        UUID uuid,
        String kind,
        boolean isRead,
        @Nullable String traceId,
        Instant createdAt,
        Instant expiresAt,
        String displayName,
        String handle,
        @Nullable String avatarUrl,
        @Nullable String message,
        @Nullable UUID activityUuid,
        @Nullable UUID replyToActivityUuid,
        @Nullable UUID messageGroupUuid,
        @Nullable String replyToHandle,
        @Nullable Integer repliesCount,
        @Nullable Integer repostsCount,
        @Nullable Integer likesCount,
        List<CrudBody> replies,
        List<Person> actors,
        int actorsCount,
        int count,
        List<String> traceIds) {

    private static final Set<String> TELL_OF_ONES_OWN = Set.of("reply", "like", "repost");

    static NotificationBody of(InboxItem item, Person recipient) {
        Notification notification = item.notification();
        Crud crud = item.crud();
        return new NotificationBody(
                notification.uuid(),
                notification.kind(),
                notification.isRead(),
                notification.traceId(),
                notification.createdAt(),
                notification.expiresAt(),
                item.actor().displayName(),
                item.actor().handle(),
                item.actor().avatarUrl(),
                crud == null ? null : crud.message(),
                notification.activityUuid(),
                notification.replyToActivityUuid(),
                notification.messageGroupUuid(),
                TELL_OF_ONES_OWN.contains(notification.kind()) ? recipient.handle() : null,
                crud == null ? null : crud.repliesCount(),
                crud == null ? null : crud.repostsCount(),
                crud == null ? null : crud.likesCount(),
                List.of(),
                item.actors(),
                notification.actorsCount(),
                notification.count(),
                notification.traceIds());
    }
}
