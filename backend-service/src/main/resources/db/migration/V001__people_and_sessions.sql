CREATE TABLE person (
    uuid          uuid PRIMARY KEY DEFAULT uuidv7(),
    -- The rules are the service's; these only keep a mistake in them from filling the memory of every reader.
    handle        text NOT NULL CHECK (octet_length(handle) <= 100),
    display_name  text NOT NULL CHECK (octet_length(display_name) <= 2000),
    email         text NOT NULL CHECK (octet_length(email) <= 2000),
    password_hash text NOT NULL,
    demo          boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now()
);

-- Two handles, or two e-mail addresses, that differ in case alone are the same.
CREATE UNIQUE INDEX person_handle ON person (lower(handle));
CREATE UNIQUE INDEX person_email ON person (lower(email));
CREATE INDEX person_demo ON person (handle) WHERE demo;

CREATE TABLE session (
    -- Whoever knows it is signed in: random, where other keys may be guessed from their time.
    uuid        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person_uuid uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    created_at  timestamptz NOT NULL DEFAULT now(),
    expires_at  timestamptz NOT NULL
);

CREATE INDEX session_person ON session (person_uuid);
CREATE INDEX session_expiry ON session (expires_at);
