package dev.cruddur.gateway.api;

import dev.cruddur.gateway.domain.Answer;
import dev.cruddur.gateway.domain.TraceLinks;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What clients must know before they ask for anything else. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
final class InformationController {

    private static final String VERSION = Objects.requireNonNullElse(
            InformationController.class.getPackage().getImplementationVersion(), "development");

    private final Backend backend;
    private final TraceLinks links;
    private final JsonMapper json;

    InformationController(Backend backend, TraceLinks links, JsonMapper json) {
        this.backend = backend;
        this.links = links;
        this.json = json;
    }

    @Get("/health-check")
    HealthCheck healthCheck() {
        return new HealthCheck(true, VERSION);
    }

    @Get("/rules")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> rules(HttpRequest<byte[]> request) throws IOException {
        Answer rules = backend.forNobody(request);
        MutableHttpResponse<byte[]> response = Passing.response(rules);
        return rules.status() == HttpStatus.OK.getCode() ? response.body(withLinks(rules.body())) : response;
    }

    /** Where telemetry goes is no rule of backend-service's: the gateway adds where else traces can be seen. */
    private byte[] withLinks(byte[] rules) throws IOException {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        json.readValue(rules, JsonNode.class).entries().forEach(field -> fields.put(field.getKey(), field.getValue()));
        fields.put("trace_links", json.writeValueToTree(links.all()));
        return json.writeValueAsBytes(JsonNode.createObjectNode(fields));
    }

    @Serdeable
    record HealthCheck(boolean success, String ver) {}
}
