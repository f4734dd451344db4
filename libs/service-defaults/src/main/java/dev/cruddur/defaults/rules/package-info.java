/** The words in which a domain refuses: named refusals and rule violations, with nothing of HTTP in them. */
@NullMarked
package dev.cruddur.defaults.rules;

import org.jspecify.annotations.NullMarked;
