/** Nothing is orphaned: a small service that works in every way there is, and what it exports of that. */
@NullMarked
package dev.cruddur.testing.tracing;

import org.jspecify.annotations.NullMarked;
