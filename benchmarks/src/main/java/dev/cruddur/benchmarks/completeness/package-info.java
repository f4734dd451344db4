/** Whether every request leaves one whole trace, under load and when a service dies. */
@NullMarked
package dev.cruddur.benchmarks.completeness;

import org.jspecify.annotations.NullMarked;
