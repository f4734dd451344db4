/** Sends the spans that come in on to other trace backends, each in the form that it takes. */
@NullMarked
package dev.cruddur.viewer.forward;

import org.jspecify.annotations.NullMarked;
