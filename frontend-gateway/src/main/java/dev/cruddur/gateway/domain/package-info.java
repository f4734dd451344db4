/** What the edge deals in: calls to pass on, their answers, sessions, and spans from browsers. */
@NullMarked
package dev.cruddur.gateway.domain;

import org.jspecify.annotations.NullMarked;
