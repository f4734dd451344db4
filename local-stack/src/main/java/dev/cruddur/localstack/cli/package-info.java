/** The commands of {@code ./cruddur}. The script finds a JDK and builds; everything else is here. */
@NullMarked
package dev.cruddur.localstack.cli;

import org.jspecify.annotations.NullMarked;
