/** The stack in a workspace on somebody else's machine: behind a proxy that ends the TLS, under a name of its own. */
@NullMarked
package dev.cruddur.endtoend.workspace;

import org.jspecify.annotations.NullMarked;
