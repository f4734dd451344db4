/** What tracing costs: a stack that traces everything and one that traces nothing, in turn. */
@NullMarked
package dev.cruddur.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
