/** A stand-in for Honeycomb's OTLP endpoint, which enforces what the real one is documented to enforce. */
@NullMarked
package dev.cruddur.endtoend.honeycomb;

import org.jspecify.annotations.NullMarked;
