/** What many spans, or the spans of one trace, say together. */
@NullMarked
package dev.cruddur.viewer.analysis;

import org.jspecify.annotations.NullMarked;
