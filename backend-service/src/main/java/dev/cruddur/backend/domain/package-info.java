/** Who may sign in, and what a feed is. What it needs from outside it names as interfaces. */
@NullMarked
package dev.cruddur.backend.domain;

import org.jspecify.annotations.NullMarked;
