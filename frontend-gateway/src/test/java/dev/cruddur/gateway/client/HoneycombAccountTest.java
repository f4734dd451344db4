package dev.cruddur.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.cruddur.gateway.Gateway;
import dev.cruddur.gateway.StandIn;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a gateway says of the key when it starts. */
class HoneycombAccountTest {

    private static final String KEY = "the-key-itself";

    private final StandIn honeycomb = StandIn.start();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(HoneycombAccount.class);

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        log.detachAppender(lines);
    }

    @Test
    void key_thatIsWrong_isOneLineThatSaysWhatToDo_andIsNotShown() {
        honeycomb.answers("GET /1/auth", 401, "{\"error\":\"unknown API key - check your credentials\"}");

        assertThat(said("honeycomb", KEY))
                .singleElement()
                .asString()
                .contains("does not know the key in HONEYCOMB_API_KEY: copy it anew")
                .doesNotContain(KEY);
    }

    @Test
    void key_thatMaySendNothing_isOneLineThatSaysSo() {
        honeycomb.answers("GET /1/auth", 200, """
                {"api_key_access": {"events": false}, "team": {"slug": "us"}, "environment": {"slug": "test"}}""");

        assertThat(said("", KEY)).singleElement().asString().contains("may not send events", "team us");
    }

    @Test
    void key_thatIsMissingWhereHoneycombWasChosen_isOneLineThatSaysWhatToDo() {
        assertThat(said(",honeycomb", "")).singleElement().asString().contains("HONEYCOMB_API_KEY is empty: set it");
    }

    private List<String> said(String chosen, String key) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "cruddur.viewer.url",
                Gateway.VIEWER.url(),
                "cruddur.session.secret",
                Gateway.SESSION_SECRET,
                "cruddur.telemetry.backends",
                chosen,
                "otel.exporter.otlp.endpoint",
                honeycomb.url(),
                "otel.exporter.otlp.headers",
                "x-honeycomb-team=" + key));
        try (ApplicationContext _ = ApplicationContext.run(settings)) {
            await().until(() -> !lines.list.isEmpty());
        }
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
