/** Who is asking: each service checks a short-lived signed token itself, and trusts no caller for it. */
@NullMarked
package dev.cruddur.defaults.identity;

import org.jspecify.annotations.NullMarked;
