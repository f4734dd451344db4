package dev.cruddur.testing.collector;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import dev.cruddur.defaults.telemetry.ExportTrouble;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is said of telemetry that cannot be sent, with the services' own configuration of the log. */
class ComplaintsTest {

    /** Held here, for java.util.logging forgets a logger that nobody holds. */
    private static final Logger EXPORTER = Logger.getLogger("io.opentelemetry.exporter.internal.http.HttpExporter");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = System.out;

    @BeforeEach
    void readTheConsole() throws JoranException {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        configure("/logback.xml");
    }

    @AfterEach
    void leaveTheConsole() throws JoranException {
        System.setOut(console);
        configure("/logback-test.xml");
    }

    @Test
    void hundredComplaints_ofTheSdkAndOfOthers_areOneLineOfTheConsole_andNoneLeavesByOtlp() {
        try (Collector collector = new Collector(Trouble.NONE);
                ApplicationContext _ = ApplicationContext.run(Map.of(
                        "otel.logs.exporter", "otlp",
                        "otel.traces.exporter", "none",
                        "otel.exporter.otlp.endpoint", collector.url(),
                        "cruddur.viewer.url", ""))) {
            for (int i = 0; i < 50; i++) {
                EXPORTER.warning("complaint of the SDK");
                ExportTrouble.LOG.warn("complaint of another");
            }
            LoggerFactory.getLogger("a.service").info("said afterwards");

            Awaitility.await().until(() -> collector.hasGot("said afterwards"));
            assertThat(collector.hasGot("complaint")).isFalse();
            assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> line.contains("complaint"))
                    .singleElement()
                    .asString()
                    .contains("complaint of the SDK");
        }
    }

    private static void configure(String file) throws JoranException {
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        logging.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(logging);
        configurator.doConfigure(ComplaintsTest.class.getResource(file));
    }
}
