/** Demo data: what makes a first look worth it, off unless asked for. */
@NullMarked
package dev.cruddur.defaults.demo;

import org.jspecify.annotations.NullMarked;
