package dev.cruddur.viewer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerSettingsTest {

    @Test
    void defaults_areThoseOfTheReadme() {
        try (var context = ApplicationContext.run()) {
            assertThat(context.getBean(ViewerSettings.class))
                    .isEqualTo(new ViewerSettings(64 << 20, 8 << 20, 100, Duration.ofSeconds(15)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "viewer.max-bytes, 1KB",
        "viewer.max-body-bytes, 1GB",
        "viewer.max-streams, 0",
        "viewer.keep-alive, 0s",
        "viewer.max-bytes, much"
    })
    void valueOutOfRange_stopsTheStart(String name, String value) {
        assertThatThrownBy(() -> ApplicationContext.run(Map.of(name, value)).close())
                .hasStackTraceContaining("ViewerSettings");
    }
}
