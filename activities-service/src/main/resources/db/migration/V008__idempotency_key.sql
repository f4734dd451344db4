-- Under which key a client posted what: a repeat finds what it posted before. Kept as long as the crud.
CREATE TABLE idempotency_key (
    -- Whose key: two people may choose the same.
    user_uuid uuid NOT NULL,
    key text NOT NULL CHECK (octet_length(key) <= 255),
    -- SHA-256 of all that was asked for, in hexadecimal: a key that comes again with anything else is a mistake.
    content text NOT NULL,
    activity_uuid uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    PRIMARY KEY (user_uuid, key)
);
CREATE INDEX idempotency_key_of_activity ON idempotency_key (activity_uuid);
