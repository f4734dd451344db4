@NullMarked
package dev.cruddur.openapi;

import org.jspecify.annotations.NullMarked;
