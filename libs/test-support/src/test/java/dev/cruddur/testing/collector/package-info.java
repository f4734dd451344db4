/** Never in the way: a collector in every kind of trouble, and a service that does not mind. */
@NullMarked
package dev.cruddur.testing.collector;

import org.jspecify.annotations.NullMarked;
