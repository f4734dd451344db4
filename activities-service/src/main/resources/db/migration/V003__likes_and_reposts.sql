-- Who likes which crud, and who has reposted it. The keys see to it that nobody counts twice; the counts themselves stand
-- at the crud, changed in the same transaction. Both go with the crud, in whatever way that goes.
CREATE TABLE activity_like (
    activity_uuid uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    -- A person of backend-service.
    user_uuid uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (activity_uuid, user_uuid)
);

CREATE TABLE activity_repost (
    activity_uuid uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    user_uuid uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (activity_uuid, user_uuid)
);

-- What a person likes and has reposted, newest first.
CREATE INDEX activity_like_of_person ON activity_like (user_uuid, created_at DESC, activity_uuid);
CREATE INDEX activity_repost_of_person ON activity_repost (user_uuid, created_at DESC, activity_uuid);
