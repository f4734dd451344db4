CREATE TABLE notification (
    -- Version 7: ordered by the time of its making, so it is also the key of the paging.
    uuid uuid PRIMARY KEY DEFAULT uuidv7(),
    recipient_uuid uuid NOT NULL,
    actor_uuid uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('reply')),
    activity_uuid uuid NOT NULL,
    reply_to_activity_uuid uuid,
    -- The trace of the click that caused it, 32 hexadecimal digits.
    trace_id text CHECK (trace_id ~ '^[0-9a-f]{32}$'),
    -- Of the delivery: one that comes twice is kept once.
    idempotency_key uuid NOT NULL UNIQUE,
    created_at timestamptz NOT NULL GENERATED ALWAYS AS (uuid_extract_timestamp(uuid)) STORED,
    -- When the crud that it tells of is gone.
    expires_at timestamptz NOT NULL,
    read_at timestamptz
);

-- A person's list, newest first.
CREATE INDEX notification_of_recipient ON notification (recipient_uuid, uuid DESC);

-- A person's unread count.
CREATE INDEX notification_unread ON notification (recipient_uuid, expires_at) WHERE read_at IS NULL;
