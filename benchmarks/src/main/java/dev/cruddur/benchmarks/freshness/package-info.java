/** How soon a trace can be looked at. */
@NullMarked
package dev.cruddur.benchmarks.freshness;

import org.jspecify.annotations.NullMarked;
