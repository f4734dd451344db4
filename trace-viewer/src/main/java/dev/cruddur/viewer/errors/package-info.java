/** How an error looks: a Status to exporters, Jaeger's error to its clients, problem+json to the rest. */
@NullMarked
package dev.cruddur.viewer.errors;

import org.jspecify.annotations.NullMarked;
