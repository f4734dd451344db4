/** Honeycomb's own API, as far as we use it: whose a key is, and a board with the queries that a learner needs. */
@NullMarked
package dev.cruddur.localstack.honeycomb;

import org.jspecify.annotations.NullMarked;
