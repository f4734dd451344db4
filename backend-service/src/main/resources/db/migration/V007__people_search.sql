-- Trusted: whoever owns the database may add it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- People by what their handle or name, or a word of it, begins with or is like.
CREATE INDEX person_search ON person USING gin (lower(handle) gin_trgm_ops, lower(display_name) gin_trgm_ops);
