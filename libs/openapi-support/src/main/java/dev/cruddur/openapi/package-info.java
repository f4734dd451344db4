/** OpenAPI documents that are generated from the code, committed, and held against those who rely on them. */
@NullMarked
package dev.cruddur.openapi;

import org.jspecify.annotations.NullMarked;
