/** Metrics, captured in memory. */
@NullMarked
package dev.cruddur.testing.metrics;

import org.jspecify.annotations.NullMarked;
