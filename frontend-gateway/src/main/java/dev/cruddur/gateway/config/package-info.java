/** The gateway's settings. */
@NullMarked
package dev.cruddur.gateway.config;

import org.jspecify.annotations.NullMarked;
