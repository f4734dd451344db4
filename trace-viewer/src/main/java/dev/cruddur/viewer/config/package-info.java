/** Typed, validated configuration. */
@NullMarked
package dev.cruddur.viewer.config;

import org.jspecify.annotations.NullMarked;
