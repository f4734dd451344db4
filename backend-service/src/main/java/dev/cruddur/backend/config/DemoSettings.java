package dev.cruddur.backend.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * The demonstration.
 *
 * @param data whether its people are there, and anybody may come in as one of them
 */
@ConfigurationProperties("cruddur.demo")
public record DemoSettings(@Bindable(defaultValue = "false") boolean data) {

    /** The property, for beans that exist only with it. */
    public static final String DATA = "cruddur.demo.data";
}
