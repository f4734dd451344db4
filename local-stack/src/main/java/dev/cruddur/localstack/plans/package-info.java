/**
 * Shows how PostgreSQL answers the services' hot queries: it has a running, seeded stack asked for everything that
 * people read all day, and writes down the plans that PostgreSQL itself reports. No query is written here a second
 * time.
 */
@NullMarked
package dev.cruddur.localstack.plans;

import org.jspecify.annotations.NullMarked;
