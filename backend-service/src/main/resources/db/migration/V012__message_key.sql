-- A key is whatever its sender chose, as it is for cruds.
ALTER TABLE message ALTER COLUMN idempotency_key TYPE text USING idempotency_key::text;
