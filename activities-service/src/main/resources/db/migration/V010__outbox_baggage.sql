-- W3C Baggage of the click that caused it: the delivery's spans name the same session and person.
ALTER TABLE IF EXISTS outbox ADD COLUMN IF NOT EXISTS baggage text;
