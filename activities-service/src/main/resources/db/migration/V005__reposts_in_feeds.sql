-- A repost stands in the feeds of whoever follows the one who made it, beside cruds and in one order with them: so it has
-- a version 7 key, as they have, which is also the key of the paging.
ALTER TABLE activity_repost ADD COLUMN uuid uuid;
UPDATE activity_repost SET uuid = uuidv7(created_at - now());
ALTER TABLE activity_repost ALTER COLUMN uuid SET NOT NULL, ALTER COLUMN uuid SET DEFAULT uuidv7();

-- A feed of many people looks through the newest of all; one of few, through theirs.
CREATE UNIQUE INDEX activity_repost_newest ON activity_repost (uuid DESC);
DROP INDEX activity_repost_of_person;
CREATE INDEX activity_repost_of_person ON activity_repost (user_uuid, uuid DESC);
