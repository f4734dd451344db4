/** The arrows of the house, as rules that fail the build. */
@NullMarked
package dev.cruddur.testing.architecture;

import org.jspecify.annotations.NullMarked;
