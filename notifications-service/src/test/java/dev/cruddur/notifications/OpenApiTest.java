package dev.cruddur.notifications;

import dev.cruddur.openapi.ServiceApi;
import dev.cruddur.openapi.Tree;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void committedDocument_isWhatTheCodeSays() {
        Tree document = ServiceApi.of(
                "Cruddur: notifications-service", "Who is told of what, and live delivery.", "http://localhost:8083");

        ServiceApi.check("notifications-service", document);
    }
}
