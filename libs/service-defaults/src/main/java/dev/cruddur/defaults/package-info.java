/** What every Cruddur service is, in one dependency: a service adds no code of its own for any of it. */
@NullMarked
package dev.cruddur.defaults;

import org.jspecify.annotations.NullMarked;
