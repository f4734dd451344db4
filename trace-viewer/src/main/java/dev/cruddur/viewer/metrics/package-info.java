/** The latest points of metrics, in memory bounded by bytes. */
@NullMarked
package dev.cruddur.viewer.metrics;

import org.jspecify.annotations.NullMarked;
