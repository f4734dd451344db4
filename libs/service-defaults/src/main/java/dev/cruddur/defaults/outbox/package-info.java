/**
 * The transactional outbox: what another service must learn is written in the transaction that it tells of, and
 * delivered afterwards until it has arrived. Each delivery belongs to the trace of the click that caused it.
 */
@NullMarked
package dev.cruddur.defaults.outbox;

import org.jspecify.annotations.NullMarked;
