-- What somebody says of themselves, for everybody to read.
ALTER TABLE person ADD COLUMN bio text NOT NULL DEFAULT '';
