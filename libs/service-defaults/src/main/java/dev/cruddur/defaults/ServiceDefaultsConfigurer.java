package dev.cruddur.defaults;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Puts {@code service-defaults.yml} under every service's own configuration, in its tests as in its main. */
@ContextConfigurer
public final class ServiceDefaultsConfigurer implements ApplicationContextConfigurer {

    private static final String FILE = "service-defaults.yml";

    /** Below application.yml, so that a service can override any default. */
    private static final int ORDER = YamlPropertySourceLoader.DEFAULT_POSITION - 100;

    private static final String DATABASE_CONVENTIONS = "otel.semconv-stability.opt-in";

    @Override
    public void configure(ApplicationContextBuilder builder) {
        // The instrumentation reads this one from the system alone, once, when its first class loads.
        if (System.getenv("OTEL_SEMCONV_STABILITY_OPT_IN") == null
                && System.getProperty(DATABASE_CONVENTIONS) == null) {
            System.setProperty(DATABASE_CONVENTIONS, "database");
        }
        builder.propertySources(load());
    }

    private static PropertySource load() {
        try (InputStream yaml = ServiceDefaultsConfigurer.class.getClassLoader().getResourceAsStream(FILE)) {
            return PropertySource.of(FILE, new YamlPropertySourceLoader().read(FILE, yaml), ORDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
