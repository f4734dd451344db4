/** What a crud is, what may be written, and how long it lives. */
@NullMarked
package dev.cruddur.activities.domain;

import org.jspecify.annotations.NullMarked;
