/** What the environment decides. */
@NullMarked
package dev.cruddur.backend.config;

import org.jspecify.annotations.NullMarked;
