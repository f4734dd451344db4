/** People who call the public API, many at once. */
@NullMarked
package dev.cruddur.benchmarks.load;

import org.jspecify.annotations.NullMarked;
