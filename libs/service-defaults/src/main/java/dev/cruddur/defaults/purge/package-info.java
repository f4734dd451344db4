/**
 * What has expired is seen by nobody; here it also goes, in small batches, steadily, without anybody waiting for it.
 * Instances of a service do it side by side.
 */
@NullMarked
package dev.cruddur.defaults.purge;

import org.jspecify.annotations.NullMarked;
