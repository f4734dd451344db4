/** How the services behind are called, and where the browser's spans are sent. */
@NullMarked
package dev.cruddur.gateway.client;

import org.jspecify.annotations.NullMarked;
