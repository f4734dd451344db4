-- What a person sees as one: the likes of a crud, its reposts, the follows of a day, the messages of a conversation.
-- Replies and mentions stand alone.
ALTER TABLE notification ADD COLUMN group_key text NOT NULL GENERATED ALWAYS AS (
    kind || ' ' || CASE kind
        WHEN 'like' THEN activity_uuid::text
        WHEN 'repost' THEN activity_uuid::text
        WHEN 'message' THEN message_group_uuid::text
        -- Days since 1970, in UTC.
        WHEN 'follow' THEN floor(
            extract(epoch FROM uuid_extract_timestamp(uuid) AT TIME ZONE 'UTC') / 86400)::bigint::text
        ELSE uuid::text
    END) STORED;

-- One row for each group, changed with each notification that joins it: a page of an inbox is a walk along one index,
-- however many have joined.
CREATE TABLE notification_group (
    recipient_uuid uuid NOT NULL,
    group_key text NOT NULL,
    kind text NOT NULL,
    -- The newest notification of it: the group's place in the list, and the key of the paging.
    newest_uuid uuid NOT NULL,
    -- The newest that the recipient has seen. They see from the top down, so what is older they have seen, too.
    read_uuid uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    -- When the last of it is gone.
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (recipient_uuid, group_key)
);

INSERT INTO notification_group (recipient_uuid, group_key, kind, newest_uuid, read_uuid, expires_at)
SELECT recipient_uuid,
       group_key,
       min(kind),
       (array_agg(uuid ORDER BY uuid DESC))[1],
       coalesce((array_agg(uuid ORDER BY uuid DESC) FILTER (WHERE read_at IS NOT NULL))[1],
                '00000000-0000-0000-0000-000000000000'),
       max(expires_at)
FROM notification
GROUP BY recipient_uuid, group_key;

-- A person's list, newest first, and of it what others said to them.
CREATE INDEX notification_group_list ON notification_group (recipient_uuid, newest_uuid DESC);
CREATE INDEX notification_group_mentions ON notification_group (recipient_uuid, newest_uuid DESC)
    WHERE kind IN ('reply', 'mention');

-- A person's unread count.
CREATE INDEX notification_group_unread ON notification_group (recipient_uuid, expires_at)
    WHERE newest_uuid > read_uuid;

-- What joined a group, newest first, and who.
CREATE INDEX notification_members ON notification (recipient_uuid, group_key, uuid DESC)
    INCLUDE (actor_uuid, expires_at);

-- What the purge looks for.
CREATE INDEX notification_expiry ON notification (expires_at);
CREATE INDEX notification_group_expiry ON notification_group (expires_at);

-- The lists and counts of single notifications, which nobody asks for any more.
DROP INDEX notification_of_recipient;
ALTER TABLE notification DROP COLUMN read_at;
