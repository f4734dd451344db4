-- What other services must learn, written in the transaction that it tells of; a row goes when it has arrived.
CREATE TABLE outbox (
    -- Also the idempotency key of the delivery.
    uuid uuid PRIMARY KEY DEFAULT uuidv7(),
    topic text NOT NULL,
    payload jsonb NOT NULL,
    -- W3C Trace Context of the click that caused it: the delivery belongs to that trace.
    traceparent text,
    tracestate text,
    attempts integer NOT NULL DEFAULT 0,
    -- Until then the row is leased to the attempt under way.
    next_attempt_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX outbox_due ON outbox (next_attempt_at);
