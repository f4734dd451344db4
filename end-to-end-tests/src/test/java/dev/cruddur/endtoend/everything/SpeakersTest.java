package dev.cruddur.endtoend.everything;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.cruddur.endtoend.support.Attributes;
import dev.cruddur.localstack.Service;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.metrics.v1.ResourceMetrics;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every service speaks, by every signal, and says who it is. */
class SpeakersTest {

    private static final Set<String> SERVICES =
            UsedStack.SPEAKING.stream().map(Service::id).collect(toSet());

    private final UsedStack stack = UsedStack.get();

    @Test
    void everyService_sendsSpansLogsAndMetrics_andThePageItsSpans() {
        Set<String> withThePage = new TreeSet<>(SERVICES);
        withThePage.add("frontend-web");

        assertThat(names(stack.recorder.spans().stream().map(ResourceSpans::getResource)))
                .isEqualTo(withThePage);
        assertThat(names(stack.recorder.logs().stream().map(ResourceLogs::getResource)))
                .isEqualTo(SERVICES);
        assertThat(names(stack.recorder.metrics().stream().map(ResourceMetrics::getResource)))
                .isEqualTo(SERVICES);
    }

    @Test
    void everyService_saysWhichOfThemItIs_andWhereItRuns() {
        assertThat(services())
                .hasSize(SERVICES.size())
                .allSatisfy(service -> assertThat(service)
                        .containsEntry("service.namespace", "cruddur")
                        .containsEntry("service.version", System.getProperty("cruddur.version"))
                        .containsEntry("deployment.environment.name", "development")
                        .containsEntry("telemetry.sdk.language", "java")
                        .containsEntry("process.runtime.version", System.getProperty("java.runtime.version"))
                        .containsKeys("host.name", "host.arch", "os.type", "process.pid", "process.executable.path")
                        .doesNotContainKeys("process.command_line", "process.command_args"));
        assertThat(services())
                .extracting(service -> service.get("service.instance.id"))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void lineOfTheLog_aboutADeliveryThatFailed_belongsToTheAttempt() {
        LogRecord line = stack.recorder.logs().stream()
                .flatMap(one -> one.getScopeLogsList().stream())
                .flatMap(scope -> scope.getLogRecordsList().stream())
                .filter(one -> one.getBody().getStringValue().startsWith("Delivery of reply "))
                .findFirst()
                .orElseThrow();

        assertThat(hex(line.getTraceId())).isEqualTo(stack.undelivered);
        assertThat(line.getSeverityText()).isEqualTo("WARN");
        assertThat(stack.recorder.spans())
                .flatExtracting(ResourceSpans::getScopeSpansList)
                .flatExtracting(scope -> scope.getSpansList())
                .filteredOn((Span span) -> span.getName().equals("deliver reply"))
                .extracting(Span::getSpanId)
                .contains(line.getSpanId());
    }

    /** What each says of itself: one a service, for each was started once. */
    private List<Map<String, String>> services() {
        return Stream.concat(
                        stack.recorder.spans().stream().map(ResourceSpans::getResource),
                        stack.recorder.metrics().stream().map(ResourceMetrics::getResource))
                .map(resource -> Attributes.of(resource.getAttributesList()))
                .filter(resource -> !"frontend-web".equals(resource.get("service.name")))
                .distinct()
                .toList();
    }

    private static Set<String> names(Stream<Resource> resources) {
        return resources
                .map(resource -> Attributes.of(resource.getAttributesList()).get("service.name"))
                .collect(toSet());
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
