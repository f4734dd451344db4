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
                .route("GET", "/api/traces/{traceId}")
                .route("GET", "/api/traces/{traceId}/otlp")
                .route("PUT", "/api/traces/{traceId}/pin")
                .route("DELETE", "/api/traces/{traceId}/pin")
                .route("GET", "/api/analysis/heatmap")
                .route("GET", "/api/analysis/difference")
                .route("GET", "/api/analysis/red")
                .route("GET", "/api/analysis/operations")
                .route("GET", "/api/analysis/map")
                .route("GET", "/api/analysis/compare")
                .route("POST", "/v1/traces")
                .check();
    }
}
