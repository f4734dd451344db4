/** The spans that a service exports, kept and asserted on. */
@NullMarked
package dev.cruddur.testing.spans;

import org.jspecify.annotations.NullMarked;
