/** The service as its callers meet it, and the services behind it as they behave. */
@NullMarked
package dev.cruddur.backend.testing;

import org.jspecify.annotations.NullMarked;
