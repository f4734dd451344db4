-- What is counted each time somebody opens a page is counted out of an index alone: the tags of the last day, and a
-- person's cruds that are alive.
CREATE INDEX activity_tag_recent ON activity_tag (activity_uuid DESC) INCLUDE (tag, expires_at);

DROP INDEX activity_author;
CREATE INDEX activity_author ON activity (user_uuid, uuid DESC) INCLUDE (expires_at)
    WHERE reply_to_activity_uuid IS NULL;
