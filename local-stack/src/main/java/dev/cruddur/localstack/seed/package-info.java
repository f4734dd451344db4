/**
 * Fills a running stack with a town full of people: many, talkative in a skewed way as real ones are, and each time the
 * same. It writes what the services would have written, faster than they could.
 */
@NullMarked
package dev.cruddur.localstack.seed;

import org.jspecify.annotations.NullMarked;
