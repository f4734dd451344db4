/** What every service with a database tells of it in metrics. */
@NullMarked
package dev.cruddur.defaults.database;

import org.jspecify.annotations.NullMarked;
