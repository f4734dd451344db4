-- A crud or a reply. "Activity" is what the API has always called it.
CREATE TABLE activity (
    -- Version 7: ordered by the time of its making, so it is also the key of the paging.
    uuid uuid PRIMARY KEY DEFAULT uuidv7(),
    -- A person of backend-service: no foreign key reaches into another service's database.
    user_uuid uuid NOT NULL,
    -- The rules are the service's; this only keeps a mistake in them from filling the memory of every reader.
    message text NOT NULL CHECK (octet_length(message) <= 32768),
    reply_to_activity_uuid uuid REFERENCES activity ON DELETE CASCADE,
    -- The crud that the thread began with; of a crud that is no reply, none.
    root_activity_uuid uuid REFERENCES activity ON DELETE CASCADE,
    replies_count integer NOT NULL DEFAULT 0 CHECK (replies_count >= 0),
    reposts_count integer NOT NULL DEFAULT 0 CHECK (reposts_count >= 0),
    likes_count integer NOT NULL DEFAULT 0 CHECK (likes_count >= 0),
    created_at timestamptz NOT NULL GENERATED ALWAYS AS (uuid_extract_timestamp(uuid)) STORED,
    expires_at timestamptz NOT NULL,
    CHECK ((reply_to_activity_uuid IS NULL) = (root_activity_uuid IS NULL))
);

-- The home feed: cruds that are no replies, newest first.
CREATE INDEX activity_home ON activity (uuid DESC) WHERE reply_to_activity_uuid IS NULL;

-- A thread, oldest first; also what the foreign keys need.
CREATE INDEX activity_thread ON activity (root_activity_uuid, uuid);
CREATE INDEX activity_replies ON activity (reply_to_activity_uuid);
