/** The stack as a person and as an attacker meet it: all services as processes, a real browser, traces as evidence. */
@NullMarked
package dev.cruddur.endtoend;

import org.jspecify.annotations.NullMarked;
