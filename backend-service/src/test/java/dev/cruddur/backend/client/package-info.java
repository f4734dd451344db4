/** Tests of how the services behind are called. */
@NullMarked
package dev.cruddur.backend.client;

import org.jspecify.annotations.NullMarked;
