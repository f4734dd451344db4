package dev.cruddur.gateway;

import dev.cruddur.gateway.domain.OpenedSession;
import dev.cruddur.openapi.Contract;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void backendService_opensSessionsAsReliedOn() {
        Contract.with("backend-service")
                .reads("POST", "/users", OpenedSession.class)
                .reads("POST", "/session", OpenedSession.class)
                .reads("POST", "/session/demo", OpenedSession.class)
                .check();
    }

    @Test
    void traceViewer_hasTheRoutesThatAreReliedOn() {
        Contract.with("trace-viewer")
                .route("GET", "/api/traces")
                .route("GET", "/api/traces/{traceId}/stream")
                .route("GET", "/api/v3/traces/{traceId}")
                .route("POST", "/v1/traces")
                .check();
    }
}
