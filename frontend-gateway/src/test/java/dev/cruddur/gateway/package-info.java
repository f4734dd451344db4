/** The gateway as its callers meet it, over real HTTP, with stand-ins for the services behind. */
@NullMarked
package dev.cruddur.gateway;

import org.jspecify.annotations.NullMarked;
