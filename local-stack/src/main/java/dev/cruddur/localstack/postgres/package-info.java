/** PostgreSQL without an installation: unpacked from a jar, its data in a folder, its life that of a child process. */
@NullMarked
package dev.cruddur.localstack.postgres;

import org.jspecify.annotations.NullMarked;
