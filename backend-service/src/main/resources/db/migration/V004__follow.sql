-- Who follows whom.
CREATE TABLE follow (
    -- Version 7: ordered by the time of its making, so it is also the key of the paging.
    uuid          uuid NOT NULL DEFAULT uuidv7(),
    follower_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    followed_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    created_at    timestamptz NOT NULL GENERATED ALWAYS AS (uuid_extract_timestamp(uuid)) STORED,
    PRIMARY KEY (follower_uuid, followed_uuid),
    CHECK (follower_uuid <> followed_uuid)
);

-- The two lists of a profile, newest first.
CREATE INDEX follow_followers ON follow (followed_uuid, uuid DESC);
CREATE INDEX follow_following ON follow (follower_uuid, uuid DESC);
