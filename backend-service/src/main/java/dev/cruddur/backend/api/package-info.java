/** The HTTP face: what the gateway passes on, less {@code /api}. */
@NullMarked
package dev.cruddur.backend.api;

import org.jspecify.annotations.NullMarked;
