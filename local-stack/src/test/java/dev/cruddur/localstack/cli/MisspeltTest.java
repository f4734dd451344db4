package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltTest {

    @ParameterizedTest
    @CsvSource({
        "OTEL_EXPORTER_OLTP_ENDPOINT, OTEL_EXPORTER_OTLP_ENDPOINT",
        "OTEL_EXPORTER_OTLP_HEADER, OTEL_EXPORTER_OTLP_HEADERS",
        "OTLE_SERVICE_NAME, OTEL_SERVICE_NAME",
        "OTEL_SERVICENAME, OTEL_SERVICE_NAME",
        "OTEL_TRACE_EXPORTER, OTEL_TRACES_EXPORTER",
        "HONEYCOMB_APIKEY, HONEYCOMB_API_KEY",
    })
    void name_nearlyRight_isRecognised(String name, String meant) {
        assertThat(Misspelt.meant(name)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OTEL_SERVICE_NAME", "OTEL_BSP_MAX_QUEUE_SIZE", "PATH", "HOME", "OTEL_INSTRUMENTATION_JDBC"})
    void name_rightOrUnrelated_isLeftAlone(String name) {
        assertThat(Misspelt.meant(name)).isEmpty();
    }

    @Test
    void warning_aboutVariable_doesNotShowItsValue() {
        assertThat(Misspelt.inEnvironment(Map.of("HONEYCOMB_API_KY", "s3cr3t")))
                .singleElement()
                .asString()
                .contains("HONEYCOMB_API_KY", "HONEYCOMB_API_KEY")
                .doesNotContain("s3cr3t");
    }
}
