package dev.cruddur.backend;

import dev.cruddur.openapi.ServiceApi;
import dev.cruddur.openapi.Tree;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void committedDocument_isWhatTheCodeSays() {
        Tree document = ServiceApi.of(
                "Cruddur: backend-service",
                "People, their sessions, and feeds composed out of the services behind. The gateway serves most of it under /api.",
                "http://localhost:8081",
                "POST /users 409",
                "POST /session 401",
                "POST /session/demo 404",
                "POST /messages 404",
                "PUT /users/@{handle}/follow 422",
                "DELETE /users/@{handle}/follow 422");

        ServiceApi.check("backend-service", document);
    }
}
