ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (kind IN ('reply', 'like', 'repost'));

-- Who likes a crud, takes it back and likes it again has told its author once: each time is a delivery with a key of its
-- own, so it is the row that must not come twice. It lasts as long as the crud.
CREATE UNIQUE INDEX notification_once ON notification (activity_uuid, actor_uuid, kind)
    WHERE kind IN ('like', 'repost');
