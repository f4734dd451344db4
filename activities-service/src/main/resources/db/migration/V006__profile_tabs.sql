-- A profile's replies, newest first; its cruds have their index already.
CREATE INDEX activity_replies_of_author ON activity (user_uuid, uuid DESC) WHERE reply_to_activity_uuid IS NOT NULL;

-- A profile's likes, newest like first: the key of the paging is the like's own, ordered by its time.
ALTER TABLE activity_like ADD COLUMN uuid uuid;
UPDATE activity_like SET uuid = uuidv7(created_at - now());
ALTER TABLE activity_like ALTER COLUMN uuid SET NOT NULL, ALTER COLUMN uuid SET DEFAULT uuidv7();
DROP INDEX activity_like_of_person;
CREATE INDEX activity_like_of_person ON activity_like (user_uuid, uuid DESC);
