package dev.cruddur.backend.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells notifications: notifications-service knows that something happened, others know who and what. */
@Singleton
public final class Inbox {

    private final Notifications notifications;
    private final Activities activities;
    private final Authors authors;

    Inbox(Notifications notifications, Activities activities, Authors authors) {
        this.notifications = notifications;
        this.activities = activities;
        this.authors = authors;
    }

    /** A page of the notifications of whoever asks. What was said is left out when it cannot be found out. */
    public InboxPage page(boolean onlyMentions, @Nullable UUID before, int limit) {
        NotificationPage page = notifications.page(onlyMentions, before, limit);
        List<Notification> found = page.notifications();
        Optional<Map<UUID, Crud>> cruds = cruds(found);
        Map<UUID, Person> actors = authors.byUuid(found.stream()
                .map(Notification::actorUuids)
                .flatMap(List::stream)
                .collect(toSet()));
        List<InboxItem> items = found.stream()
                .map(notification -> item(notification, actors, cruds.orElse(Map.of())))
                .filter(item -> !item.actors().isEmpty())
                .toList();
        return new InboxPage(items, page.next(), page.unreadCount(), cruds.isPresent());
    }

    private Optional<Map<UUID, Crud>> cruds(List<Notification> of) {
        List<UUID> uuids = of.stream()
                .map(Notification::activityUuid)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return uuids.isEmpty()
                ? Optional.of(Map.of())
                : activities.findIfAvailable(uuids).map(found -> found.stream().collect(toMap(Crud::uuid, identity())));
    }

    private static InboxItem item(Notification notification, Map<UUID, Person> people, Map<UUID, Crud> cruds) {
        List<Person> actors = notification.actorUuids().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .toList();
        return new InboxItem(notification, actors, crud(notification, cruds));
    }

    private static @Nullable Crud crud(Notification notification, Map<UUID, Crud> cruds) {
        UUID uuid = notification.activityUuid();
        return uuid == null ? null : cruds.get(uuid);
    }
}
