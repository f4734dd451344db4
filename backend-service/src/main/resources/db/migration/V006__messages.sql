-- Two people who write to each other: one thread, whoever of them begins, and if both do at the same moment.
CREATE TABLE message_group (
    uuid uuid PRIMARY KEY DEFAULT uuidv7(),
    -- In the order of their uuids, so that a pair has one way to be written down.
    first_person_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    second_person_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    CHECK (first_person_uuid < second_person_uuid),
    CONSTRAINT message_group_of_pair UNIQUE (first_person_uuid, second_person_uuid)
);
CREATE INDEX message_group_second ON message_group (second_person_uuid);

CREATE TABLE message (
    -- Version 7, given out while the group is locked: within a thread the order is that in which messages could be
    -- seen, so "read up to here" never covers one that nobody has seen.
    uuid uuid PRIMARY KEY DEFAULT uuidv7(),
    message_group_uuid uuid NOT NULL REFERENCES message_group ON DELETE CASCADE,
    author_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    -- The rules are the service's; this only keeps a mistake in them from filling the memory of every reader.
    message text NOT NULL CHECK (octet_length(message) <= 32768),
    -- Of the request: one that comes twice is sent once.
    idempotency_key uuid,
    created_at timestamptz NOT NULL GENERATED ALWAYS AS (uuid_extract_timestamp(uuid)) STORED,
    CONSTRAINT message_once UNIQUE (author_uuid, idempotency_key)
);

-- A thread, and what of it is unread without a look at the messages themselves.
CREATE INDEX message_thread ON message (message_group_uuid, uuid DESC) INCLUDE (author_uuid);

-- What each of the two sees of their thread.
CREATE TABLE message_group_member (
    message_group_uuid uuid NOT NULL REFERENCES message_group ON DELETE CASCADE,
    person_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    other_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    last_message_uuid uuid NOT NULL,
    -- The newest of the other's messages; none yet when nil.
    last_received_uuid uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    read_up_to uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    PRIMARY KEY (message_group_uuid, person_uuid)
);

-- A person's threads, the newest activity first, and those with something unread.
CREATE INDEX message_group_member_list ON message_group_member (person_uuid, last_message_uuid DESC);
CREATE INDEX message_group_member_unread ON message_group_member (person_uuid) WHERE last_received_uuid > read_up_to;
CREATE INDEX message_group_member_other ON message_group_member (other_uuid);
