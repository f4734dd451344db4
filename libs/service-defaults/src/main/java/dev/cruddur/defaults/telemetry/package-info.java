/** Where telemetry is set up, once for every service, and the little that business code may say to it. */
@NullMarked
package dev.cruddur.defaults.telemetry;

import org.jspecify.annotations.NullMarked;
