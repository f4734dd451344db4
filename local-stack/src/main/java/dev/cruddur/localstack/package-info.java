/**
 * The whole of Cruddur on one machine.
 *
 * <p>{@link dev.cruddur.localstack.LocalStack} is the way in, for {@code ./cruddur up} and for tests alike.
 */
@NullMarked
package dev.cruddur.localstack;

import org.jspecify.annotations.NullMarked;
