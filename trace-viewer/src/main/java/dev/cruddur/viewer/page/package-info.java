/** The viewer's own page, for whoever looks at the traces of any program. */
@NullMarked
package dev.cruddur.viewer.page;

import org.jspecify.annotations.NullMarked;
