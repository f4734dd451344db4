/** Takes OTLP from any program and shows its recent traces; knows nothing of who sends. */
@NullMarked
package dev.cruddur.viewer;

import org.jspecify.annotations.NullMarked;
