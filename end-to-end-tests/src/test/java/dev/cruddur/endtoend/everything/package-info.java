/** What services say of themselves while every route there is gets used, in the ways that it is meant and in others. */
@NullMarked
package dev.cruddur.endtoend.everything;

import org.jspecify.annotations.NullMarked;
