package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.localstack.Service;
import dev.cruddur.localstack.process.ProcessIdentity;
import dev.cruddur.localstack.process.ServiceState;
import dev.cruddur.localstack.process.ServiceStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    private static final String VIEWER = "http://localhost:4318";
    private static final String KEY = "HONEYCOMB_API_KEY";
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final String ELSEWHERE = "https://collector.example";

    @Test
    void traces_withNeitherKeyNorEndpoint_stayHere() {
        assertThat(welcome(Map.of())).contains("Traces stay here, in the trace viewer at " + VIEWER);
    }

    @Test
    void traces_withKey_goToHoneycomb() {
        assertThat(welcome(Map.of(KEY, "abc")))
                .contains("Traces go to Honeycomb, and to the trace viewer at " + VIEWER);
    }

    @Test
    void traces_withEndpointAlone_goThere() {
        assertThat(welcome(Map.of(ENDPOINT, ELSEWHERE)))
                .contains("Traces go to " + ELSEWHERE + ", and to the trace viewer at " + VIEWER);
    }

    @Test
    void traces_withKeyAndSomebodyElsesEndpoint_goThereAndNotToHoneycomb() {
        assertThat(welcome(Map.of(KEY, "abc", ENDPOINT, ELSEWHERE)))
                .contains("Traces go to " + ELSEWHERE)
                .doesNotContain("Honeycomb");
    }

    @Test
    void traces_withBackendsThatWereNamed_goToThose() {
        assertThat(welcome(Map.of(KEY, "abc", "CRUDDUR_BACKEND", "jaeger,zipkin", "CRUDDUR_ZIPKIN_URL", ELSEWHERE)))
                .contains("Traces go to Jaeger (http://localhost:16686), to Zipkin (" + ELSEWHERE
                        + "), and to the trace viewer at " + VIEWER);
    }

    @Test
    void traces_withKeyThatWasNotChosen_stayHere_andSayWhy() {
        assertThat(welcome(Map.of(KEY, "abc", "CRUDDUR_BACKEND", "viewer")))
                .contains("Traces stay here, in the trace viewer at " + VIEWER
                        + " (honeycomb is not among the backends)");
    }

    private static String welcome(Map<String, String> environment) {
        var viewer = new ServiceStatus(
                Service.TRACE_VIEWER.id(),
                VIEWER,
                ProcessIdentity.of(ProcessHandle.current()),
                ServiceState.READY,
                null);
        return new Welcome(new Terminal(false), environment).of(List.of(viewer), "Ctrl-C");
    }
}
