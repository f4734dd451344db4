/** The edge: the only public door, which keeps the session and passes on the rest. */
@NullMarked
package dev.cruddur.gateway;

import org.jspecify.annotations.NullMarked;
