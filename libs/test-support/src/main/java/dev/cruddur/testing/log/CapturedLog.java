package dev.cruddur.testing.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the services of this JVM log, from when it is made until it is closed. */
public final class CapturedLog implements AutoCloseable {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    public CapturedLog() {
        events.start();
        ROOT.addAppender(events);
    }

    /** Each with the whole stack trace of its exception, if it has one. */
    public List<String> lines() {
        return List.copyOf(events.list).stream().map(CapturedLog::text).toList();
    }

    private static String text(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown));
    }

    @Override
    public void close() {
        ROOT.detachAppender(events);
    }
}
