package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.NotFound;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's conversations, and nobody else's. */
@Singleton
public final class MessageGroups {

    private final MessageStore store;
    private final Authors authors;
    private final Profiles profiles;
    private final Notifications notifications;

    MessageGroups(MessageStore store, Authors authors, Profiles profiles, Notifications notifications) {
        this.store = store;
        this.authors = authors;
        this.profiles = profiles;
        this.notifications = notifications;
    }

    /** A page of them, the newest activity first. */
    public MessageGroupPage page(Person me, @Nullable UUID before, int limit) {
        // One more than asked for tells whether there is a next page, without counting.
        List<MessageGroup> found = store.groups(me.uuid(), before, limit + 1);
        boolean more = found.size() > limit;
        List<MessageGroup> page = more ? found.subList(0, limit) : found;
        Map<UUID, Person> others =
                authors.byUuid(page.stream().map(MessageGroup::otherUuid).toList());
        return new MessageGroupPage(
                page.stream().flatMap(group -> item(group, others)).toList(),
                more ? page.getLast().lastMessageUuid() : null,
                store.countUnread(me.uuid()));
    }

    /**
     * One of them.
     *
     * @throws MessageGroupNotFound when there is no such conversation of theirs
     */
    public Correspondence find(Person me, UUID group) {
        MessageGroup found = store.group(me.uuid(), group).orElseThrow(MessageGroupNotFound::new);
        return item(found, authors.byUuid(List.of(found.otherUuid())))
                .findFirst()
                .orElseThrow(MessageGroupNotFound::new);
    }

    /**
     * The one with somebody, begun or not.
     *
     * @throws NotFound when nobody has that handle, or it is one's own
     */
    public Correspondence with(Person me, String handle) {
        Person other = profiles.named(handle);
        if (other.uuid().equals(me.uuid())) {
            throw new NotFound("Nobody writes to themselves here.");
        }
        return new Correspondence(
                other, store.groupWith(me.uuid(), other.uuid()).orElse(null));
    }

    /**
     * A page of what was said in it.
     *
     * @throws MessageGroupNotFound when there is no such conversation of theirs
     */
    public MessagePage messages(Person me, UUID group, @Nullable UUID before, int limit) {
        UUID other = store.otherThan(me.uuid(), group).orElseThrow(MessageGroupNotFound::new);
        List<Message> found = store.messages(group, before, limit + 1);
        boolean more = found.size() > limit;
        List<Message> page = more ? found.subList(0, limit) : found;
        Map<UUID, Person> both = authors.byUuid(List.of(me.uuid(), other));
        List<AuthoredMessage> oldestFirst = page.reversed().stream()
                .flatMap(message -> Optional.ofNullable(both.get(message.authorUuid())).stream()
                        .map(author -> new AuthoredMessage(message, author)))
                .toList();
        return new MessagePage(oldestFirst, more ? page.getLast().uuid() : null);
    }

    /**
     * Marks one as read, and what notifications tell of it.
     *
     * @param upTo the newest message that was seen; all there are when none
     * @return whether notifications could be told
     * @throws MessageGroupNotFound when there is no such conversation of theirs
     */
    public boolean markRead(Person me, UUID group, @Nullable UUID upTo) {
        if (!store.markRead(me.uuid(), group, upTo)) {
            throw new MessageGroupNotFound();
        }
        return notifications.markConversationReadIfAvailable(group);
    }

    /** How many have something unread. */
    public UnreadCount unreadCount(Person me) {
        return new UnreadCount(store.countUnread(me.uuid()));
    }

    private static Stream<Correspondence> item(MessageGroup group, Map<UUID, Person> others) {
        return Optional.ofNullable(others.get(group.otherUuid())).stream()
                .map(other -> new Correspondence(other, group));
    }
}
