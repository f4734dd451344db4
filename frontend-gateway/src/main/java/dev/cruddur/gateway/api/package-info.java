/** The public routes: the page and its files, the API, the streams, the browser's spans. */
@NullMarked
package dev.cruddur.gateway.api;

import org.jspecify.annotations.NullMarked;
