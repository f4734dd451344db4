/** What may be emitted, as {@code telemetry-schema/} declares it. */
@NullMarked
package dev.cruddur.testing.schema;

import org.jspecify.annotations.NullMarked;
