/**
 * The cases of the W3C's Trace Context validation suite (github.com/w3c/trace-context, level 2, strict), tried on a
 * small service that calls back.
 */
@NullMarked
package dev.cruddur.testing.w3c;

import org.jspecify.annotations.NullMarked;
