/** How every service says no: RFC 9457 problem details, each with the id of its trace. */
@NullMarked
package dev.cruddur.defaults.problem;

import org.jspecify.annotations.NullMarked;
