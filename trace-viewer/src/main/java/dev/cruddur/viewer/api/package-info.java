/** What readers ask for: Jaeger query API v3, summaries, and a live stream of one trace. */
@NullMarked
package dev.cruddur.viewer.api;

import org.jspecify.annotations.NullMarked;
