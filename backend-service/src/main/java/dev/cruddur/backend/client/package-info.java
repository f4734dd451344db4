/** The services behind: each a package-private declarative client, and one class around it. */
@NullMarked
package dev.cruddur.backend.client;

import org.jspecify.annotations.NullMarked;
