/** What every test of a service starts from. */
@NullMarked
package dev.cruddur.testing;

import org.jspecify.annotations.NullMarked;
