package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Message;
import dev.cruddur.backend.domain.MessageGroup;
import dev.cruddur.backend.domain.MessageSent;
import dev.cruddur.backend.domain.MessageStore;
import dev.cruddur.backend.domain.NewMessage;
import dev.cruddur.defaults.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredMessages implements MessageStore {

    /** Greater than any version 7 uuid: the first page begins before it, and all there is comes up to it. */
    private static final UUID END_OF_TIME = new UUID(-1L, -1L);

    /** A message stays; that there is one stops being news. */
    private static final Duration NEWS_FOR = Duration.ofDays(30);

    private final MessageGroupRepository groups;
    private final MessageRepository messages;
    private final Outbox outbox;

    StoredMessages(MessageGroupRepository groups, MessageRepository messages, Outbox outbox) {
        this.groups = groups;
        this.messages = messages;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public Optional<Message> send(UUID author, UUID recipient, NewMessage message) {
        UUID group = groups.open(author, recipient);
        return messages.add(group, author, message.text(), message.idempotencyKey()).stream()
                .findFirst()
                .map(MessageRow::toDomain)
                .map(added -> tell(added, recipient))
                .or(() -> sentBefore(author, group, message));
    }

    private Message tell(Message added, UUID recipient) {
        groups.putOnTop(added.messageGroupUuid(), added.authorUuid(), recipient, added.uuid());
        outbox.add(
                MessageSent.TOPIC,
                new MessageSent(
                        recipient,
                        added.authorUuid(),
                        added.messageGroupUuid(),
                        added.uuid(),
                        added.createdAt().plus(NEWS_FOR)));
        return added;
    }

    /** The same message to the same person, or none: a key that is given to another one says nothing of either. */
    private Optional<Message> sentBefore(UUID author, UUID group, NewMessage message) {
        String key = message.idempotencyKey();
        List<MessageRow> found = key == null ? List.of() : messages.sentBefore(author, key);
        return found.stream()
                .map(MessageRow::toDomain)
                .filter(sent -> sent.messageGroupUuid().equals(group))
                .filter(sent -> sent.message().equals(message.text()))
                .findFirst();
    }

    @Override
    public Optional<UUID> otherThan(UUID author, UUID group) {
        return groups.other(author, group);
    }

    @Override
    public List<MessageGroup> groups(UUID member, @Nullable UUID before, int limit) {
        return groups.page(member, before == null ? END_OF_TIME : before, limit);
    }

    @Override
    public Optional<MessageGroup> group(UUID member, UUID group) {
        return groups.find(member, group);
    }

    @Override
    public Optional<MessageGroup> groupWith(UUID member, UUID other) {
        return groups.findWith(member, other);
    }

    @Override
    public List<Message> messages(UUID group, @Nullable UUID before, int limit) {
        return messages.page(group, before == null ? END_OF_TIME : before, limit).stream()
                .map(MessageRow::toDomain)
                .toList();
    }

    @Override
    public boolean markRead(UUID member, UUID group, @Nullable UUID upTo) {
        return groups.markRead(member, group, upTo == null ? END_OF_TIME : upTo) == 1;
    }

    @Override
    public int countUnread(UUID member) {
        return groups.countUnread(member);
    }
}
