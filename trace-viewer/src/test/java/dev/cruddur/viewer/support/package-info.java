/** What the tests share: spans to send, a client, a reader of streams. */
@NullMarked
package dev.cruddur.viewer.support;

import org.jspecify.annotations.NullMarked;
