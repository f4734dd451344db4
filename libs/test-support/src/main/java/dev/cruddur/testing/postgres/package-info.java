/** A real PostgreSQL for tests: in a container when Docker answers, embedded otherwise. */
@NullMarked
package dev.cruddur.testing.postgres;

import org.jspecify.annotations.NullMarked;
