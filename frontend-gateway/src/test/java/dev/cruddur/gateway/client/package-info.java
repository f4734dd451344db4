@NullMarked
package dev.cruddur.gateway.client;

import org.jspecify.annotations.NullMarked;
