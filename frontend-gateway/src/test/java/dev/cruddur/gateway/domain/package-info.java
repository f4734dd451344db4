@NullMarked
package dev.cruddur.gateway.domain;

import org.jspecify.annotations.NullMarked;
