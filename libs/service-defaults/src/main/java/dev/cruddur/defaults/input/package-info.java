/** How values come out of paths, queries, headers and bodies: of the form that they have, or not at all. */
@NullMarked
package dev.cruddur.defaults.input;

import org.jspecify.annotations.NullMarked;
