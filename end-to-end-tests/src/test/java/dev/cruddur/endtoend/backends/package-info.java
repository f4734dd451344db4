/** The stack with all backends at once, each real or a stand-in written from its documentation. */
@NullMarked
package dev.cruddur.endtoend.backends;

import org.jspecify.annotations.NullMarked;
