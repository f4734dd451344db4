package dev.cruddur.activities;

import dev.cruddur.openapi.ServiceApi;
import dev.cruddur.openapi.Tree;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void committedDocument_isWhatTheCodeSays() {
        Tree document = ServiceApi.of(
                "Cruddur: activities-service",
                "Cruds and replies, what people do with them, and how they are found. Who the people are, backend-service knows.",
                "http://localhost:8082");

        ServiceApi.check("activities-service", document);
    }
}
