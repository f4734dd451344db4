/** The API: people, their sessions, and feeds composed out of the services behind it. */
@NullMarked
package dev.cruddur.backend;

import org.jspecify.annotations.NullMarked;
