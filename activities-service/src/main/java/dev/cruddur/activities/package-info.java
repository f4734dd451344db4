/** Cruds, replies, expiry. */
@NullMarked
package dev.cruddur.activities;

import org.jspecify.annotations.NullMarked;
