/** The filter: its language, and how spans, logs and metrics are compared with it. */
@NullMarked
package dev.cruddur.viewer.search;

import org.jspecify.annotations.NullMarked;
