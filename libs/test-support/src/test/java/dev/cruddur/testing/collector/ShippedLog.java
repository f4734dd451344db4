package dev.cruddur.testing.collector;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import org.slf4j.LoggerFactory;

/** Ships the log by OTLP, as the services' own configuration does, which tests replace by one that is quieter. */
final class ShippedLog {

    private static final LoggerContext LOGGING = (LoggerContext) LoggerFactory.getILoggerFactory();

    private ShippedLog() {}

    /** What is written to that logger, once a service has started, and on no console. */
    static void ofLogger(Class<?> name) {
        Logger logger = LOGGING.getLogger(name);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.detachAndStopAllAppenders();
        logger.addAppender(appender());
    }

    /** Started, and not attached to any logger yet. */
    static OpenTelemetryAppender appender() {
        OpenTelemetryAppender appender = new OpenTelemetryAppender();
        appender.setContext(LOGGING);
        appender.start();
        return appender;
    }
}
