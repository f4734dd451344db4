/** OTLP/HTTP in: decodes what exporters send and hands it to the store. */
@NullMarked
package dev.cruddur.viewer.otlp;

import org.jspecify.annotations.NullMarked;
