-- What somebody looks like. A new picture gets a new uuid, and with it a new address: each may be kept for ever.
CREATE TABLE avatar (
    person_uuid  uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    -- Random: whoever has one cannot guess another.
    uuid         uuid NOT NULL UNIQUE,
    content_type text NOT NULL,
    image        bytea NOT NULL
);

-- Beside the person as well, so that a list of people needs no join; none for who has not brought a picture.
ALTER TABLE person ADD COLUMN avatar_uuid uuid;
ALTER TABLE person ADD COLUMN avatar_url text GENERATED ALWAYS AS ('/api/avatars/' || CAST(avatar_uuid AS text)) VIRTUAL;

-- The colour behind their profile's head. Which there are, the service says.
ALTER TABLE person ADD COLUMN banner text NOT NULL DEFAULT 'violet';

-- What a session is called when its owner looks at what they have open: the uuid itself opens doors.
ALTER TABLE session ADD COLUMN public_uuid uuid NOT NULL UNIQUE DEFAULT gen_random_uuid();
