/** What things cost, and whether what is promised holds under load: programs that are started by hand. */
@NullMarked
package dev.cruddur.benchmarks;

import org.jspecify.annotations.NullMarked;
