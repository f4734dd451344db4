/** What attributes hold, and how to find one in a message's bytes without decoding the message. */
@NullMarked
package dev.cruddur.viewer.attributes;

import org.jspecify.annotations.NullMarked;
