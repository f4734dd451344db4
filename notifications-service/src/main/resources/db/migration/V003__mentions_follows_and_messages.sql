ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check
    CHECK (kind IN ('reply', 'mention', 'like', 'repost', 'follow', 'message'));

-- Not everything that happens to a person is about a crud.
ALTER TABLE notification ALTER COLUMN activity_uuid DROP NOT NULL;
ALTER TABLE notification ADD COLUMN message_group_uuid uuid;
ALTER TABLE notification
    ADD CHECK ((activity_uuid IS NULL) = (kind IN ('follow', 'message'))),
    ADD CHECK ((message_group_uuid IS NULL) = (kind <> 'message'));

-- As with likes: who follows, thinks better of it and follows again has told it once.
CREATE UNIQUE INDEX notification_follow_once ON notification (recipient_uuid, actor_uuid) WHERE kind = 'follow';

-- What a conversation that is being read was told of.
CREATE INDEX notification_unread_messages ON notification (recipient_uuid, message_group_uuid)
    WHERE kind = 'message' AND read_at IS NULL;
