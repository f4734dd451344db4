/** What the journeys are told with: the running stack, people who call its API, and the traces that it leaves. */
@NullMarked
package dev.cruddur.endtoend.support;

import org.jspecify.annotations.NullMarked;
