/** What services say in their logs. */
@NullMarked
package dev.cruddur.testing.log;

import org.jspecify.annotations.NullMarked;
