package dev.cruddur.backend.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The demonstration.
 *
 * @param demoData whether its people are there, and anybody may come in as one of them
 */
@ConfigurationProperties("cruddur")
public record DemoSettings(@Bindable(defaultValue = "false") boolean demoData) {

    /** The property, for what exists only with it. */
    public static final String DATA = "cruddur.demo-data";
}
