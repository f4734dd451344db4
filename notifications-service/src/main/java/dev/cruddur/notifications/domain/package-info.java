/** What a notification is and who may read it. */
@NullMarked
package dev.cruddur.notifications.domain;

import org.jspecify.annotations.NullMarked;
