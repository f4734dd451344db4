package dev.cruddur.defaults.rules;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One broken rule.
 *
 * @param field the JSON field that broke it
 * @param code the rule's stable name, such as {@code message_blank}
 * @param message what to tell a person
 */
@Serdeable
public record Violation(String field, String code, String message) {}
