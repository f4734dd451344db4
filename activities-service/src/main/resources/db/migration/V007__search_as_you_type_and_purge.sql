-- What has expired, thread by thread, the newest of each first: the order in which the purge takes it.
CREATE INDEX activity_expiry ON activity (expires_at, uuid DESC);

-- When its crud expires never changes, so it may stand at the tag too: tags are counted without a look at any crud.
ALTER TABLE activity_tag ADD COLUMN expires_at timestamptz;
UPDATE activity_tag SET expires_at = activity.expires_at FROM activity WHERE activity.uuid = activity_tag.activity_uuid;
ALTER TABLE activity_tag ALTER COLUMN expires_at SET NOT NULL;

-- Finds a tag by its beginning as well, in whatever order the database's language has its letters; and, as before, its
-- cruds, newest first.
DROP INDEX activity_tag_search;
CREATE INDEX activity_tag_search ON activity_tag (tag text_pattern_ops, activity_uuid DESC) INCLUDE (expires_at);

-- What a person typed, as a query. PostgreSQL reads it, and may be given anything. When the last word is still being
-- typed it stands for all that begin with it: the query's text ends with that word's closing quote, unless it ends in a
-- bracket. Immutable, so that the planner sees the query itself and knows how common its words are.
CREATE FUNCTION search_query(words text, last_word_grows boolean) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT CASE WHEN last_word_grows AND query::text LIKE '%''' THEN (query::text || ':*')::tsquery ELSE query END
        FROM (SELECT websearch_to_tsquery('simple', words) AS query) AS typed);
