package dev.cruddur.viewer;

import dev.cruddur.openapi.ServiceApi;
import dev.cruddur.openapi.Tree;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void committedDocument_isWhatTheCodeSays() {
        Tree document = ServiceApi.withPlainErrors(
                "Trace viewer",
                "OTLP in, recent traces out: by Jaeger's query API v3, in short, and live.",
                "http://localhost:4318");
        // The route decodes the body itself, so its signature says nothing of it.
        document.at("paths").names().stream()
                .filter(path -> path.startsWith("/v1/"))
                .forEach(path -> document.at("paths").at(path).at("post").put("requestBody", otlp()));

        ServiceApi.check("trace-viewer", document);
    }

    private static Tree otlp() {
        Tree body = Tree.empty().put("description", "An OTLP export request.").put("required", true);
        body.at("content").put("application/x-protobuf", schema("string")).put("application/json", schema("object"));
        return body;
    }

    private static Tree schema(String type) {
        Tree media = Tree.empty();
        media.at("schema").put("type", type);
        return media;
    }
}
