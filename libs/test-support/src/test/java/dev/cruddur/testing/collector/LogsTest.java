package dev.cruddur.testing.collector;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A line of the log names the trace in which it was written, wherever it goes. */
class LogsTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN_ID = "00f067aa0ba902b7";

    @Test
    void lineOfARequest_isSentByOtlp_withItsTrace() {
        shipTheLog();
        try (Collector collector = new Collector(Trouble.NONE);
                EmbeddedServer service = ApplicationContext.run(
                        EmbeddedServer.class,
                        Map.of(
                                "otel.logs.exporter", "otlp",
                                "otel.traces.exporter", "none",
                                "otel.exporter.otlp.endpoint", collector.url(),
                                "cruddur.viewer.url", ""))) {
            TracedCall call = TracedCall.get(service.getURI().resolve("/small/broken"));

            call.send();

            Awaitility.await().until(() -> collector.hasGot(bytes(call.traceId())));
        }
    }

    @Test
    void lineOfTheConsole_isAnObject_thatNamesItsTrace_whereObjectsAreAskedFor() throws Exception {
        Map<String, Object> line =
                JsonMapper.createDefault().readValue(printed("json"), Argument.mapOf(String.class, Object.class));

        assertThat(line).containsEntry("formattedMessage", "hello");
        assertThat(String.valueOf(line.get("mdc"))).contains("trace_id=" + TRACE_ID, "span_id=" + SPAN_ID);
    }

    @Test
    void lineOfTheConsole_endsWithItsTrace_otherwise() throws Exception {
        assertThat(printed("text")).endsWith("hello [trace_id=" + TRACE_ID + " span_id=" + SPAN_ID + "]");
    }

    /** As the services' own configuration does, which tests replace by one that is quieter. */
    private static void shipTheLog() {
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        OpenTelemetryAppender appender = new OpenTelemetryAppender();
        appender.setContext(logging);
        appender.start();
        logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    /** What the services' own configuration makes of a line that is written within a span. */
    private static String printed(String format) throws IOException, JoranException {
        LoggerContext logging = new LoggerContext();
        logging.setMDCAdapter(MDC.getMDCAdapter());
        logging.putProperty("CRUDDUR_LOG_FORMAT", format);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(logging);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SpanContext span = SpanContext.create(TRACE_ID, SPAN_ID, TraceFlags.getSampled(), TraceState.getDefault());
        try (Scope _ = Span.wrap(span).makeCurrent();
                PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(console);
            configurator.doConfigure(LogsTest.class.getResource("/logback.xml"));
            logging.getLogger("a.service").info("hello");
        } finally {
            System.setOut(before);
            logging.stop();
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("hello"))
                .findFirst()
                .orElseThrow();
    }

    /** As it stands in protobuf. */
    private static String bytes(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }
}
