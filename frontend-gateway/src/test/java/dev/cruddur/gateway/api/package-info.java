@NullMarked
package dev.cruddur.gateway.api;

import org.jspecify.annotations.NullMarked;
