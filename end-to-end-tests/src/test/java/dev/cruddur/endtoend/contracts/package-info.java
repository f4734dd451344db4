/** What trace each action of a person leaves: played in a browser, compared with what was agreed on. */
@NullMarked
package dev.cruddur.endtoend.contracts;

import org.jspecify.annotations.NullMarked;
