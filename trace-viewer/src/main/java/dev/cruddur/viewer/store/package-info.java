/** The recent traces, in memory bounded by bytes. Knows no HTTP and no JSON. */
@NullMarked
package dev.cruddur.viewer.store;

import org.jspecify.annotations.NullMarked;
