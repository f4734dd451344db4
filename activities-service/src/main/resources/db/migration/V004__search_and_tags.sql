-- Full-text search, in no language more than in another: "simple" neither stems nor skips any word.
ALTER TABLE activity ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', message)) STORED;
CREATE INDEX activity_words ON activity USING gin (words);

-- A profile: somebody's cruds, newest first.
CREATE INDEX activity_author ON activity (user_uuid, uuid DESC) WHERE reply_to_activity_uuid IS NULL;

-- What cruds and replies are filed under. Which words are tags, the domain's Tags says.
CREATE TABLE activity_tag (
    activity_uuid uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    -- Without its number sign, in lower case.
    tag text NOT NULL,
    -- The uuid comes first, and with it the time: trending tags are those of the newest rows.
    PRIMARY KEY (activity_uuid, tag)
);
CREATE INDEX activity_tag_search ON activity_tag (tag, activity_uuid DESC);

-- What was posted before there were tags. Near enough to Tags for once.
INSERT INTO activity_tag (activity_uuid, tag)
SELECT DISTINCT uuid, lower(found[1])
FROM activity,
     regexp_matches(
         regexp_replace(normalize(message), 'https?://\S+', ' ', 'gi'),
         '(?<![\w&/#])#(\w{1,50})(?!\w)', 'g') AS found;
