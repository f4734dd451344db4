/**
 * Child processes that never outlive their parent: started, watched, logged and stopped.
 *
 * <p>Knows nothing of Cruddur or PostgreSQL; {@code docs/decisions/0002-no-process-left-behind.md} tells how it works.
 */
@NullMarked
package dev.cruddur.localstack.process;

import org.jspecify.annotations.NullMarked;
