package dev.cruddur.testing.collector;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.cruddur.testing.schema.TelemetrySchema;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
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
import io.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
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
    private static final String VISIT = "3f2b8c1e-7d4a-4f6b-9a0c-5e1d2c3b4a59";
    private static final String PERSON = "0198c000-0000-7000-8000-000000000001";

    @Test
    void lineOfARequest_isSentByOtlp_withItsTraceAndItsVisitor() {
        OpenTelemetryAppender appender = shipTheLog();
        try (Collector collector = new Collector(Trouble.NONE);
                EmbeddedServer service = ApplicationContext.run(
                        EmbeddedServer.class,
                        Map.of(
                                "otel.logs.exporter", "otlp",
                                "otel.traces.exporter", "captured",
                                "otel.exporter.otlp.endpoint", collector.url(),
                                "cruddur.viewer.url", ""))) {
            TracedCall call = TracedCall.get(service.getURI().resolve("/small/broken"))
                    .header("baggage", "session.id=" + VISIT + ",user.id=" + PERSON + ",user.email=somebody");

            call.send();

            Trace trace = CapturedSpans.await(
                    call.traceId(), found -> assertThat(found.spans()).hasSize(1));
            Awaitility.await().until(() -> !linesOf(collector, call.traceId()).isEmpty());
            assertThat(linesOf(collector, call.traceId())).allSatisfy(line -> {
                assertThat(hex(line.getSpanId()))
                        .isEqualTo(trace.spans().getFirst().getSpanId());
                assertThat(attributes(line))
                        .containsEntry("session.id", VISIT)
                        .containsEntry("user.id", PERSON)
                        .doesNotContainKey("user.email");
                assertThat(TelemetrySchema.load()
                                .objectionsToLog(attributes(line).keySet()))
                        .isEmpty();
            });
        } finally {
            logging().getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
            appender.stop();
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

    private static OpenTelemetryAppender shipTheLog() {
        OpenTelemetryAppender appender = ShippedLog.appender();
        logging().getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return appender;
    }

    private static LoggerContext logging() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    /** What has arrived of a trace. */
    private static List<LogRecord> linesOf(Collector collector, String traceId) {
        return collector.received().stream()
                .map(LogsTest::export)
                .flatMap(export -> export.getResourceLogsList().stream())
                .flatMap(resource -> resource.getScopeLogsList().stream())
                .flatMap(scope -> scope.getLogRecordsList().stream())
                .filter(line -> hex(line.getTraceId()).equals(traceId))
                .toList();
    }

    private static ExportLogsServiceRequest export(String body) {
        try {
            return ExportLogsServiceRequest.parseFrom(body.getBytes(StandardCharsets.ISO_8859_1));
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> attributes(LogRecord line) {
        return line.getAttributesList().stream()
                .collect(toMap(
                        KeyValue::getKey, attribute -> attribute.getValue().getStringValue()));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
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
}
