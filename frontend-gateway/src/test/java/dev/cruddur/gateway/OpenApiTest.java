package dev.cruddur.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.openapi.ServiceApi;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private final PublicApi api = new PublicApi();

    @Test
    void committedDocument_isWhatTheGatewayRoutes() {
        ServiceApi.check("frontend-gateway", api.document());
    }

    @Test
    void whatBackendServiceOffers_isRouted() {
        assertThat(api.unrouted())
                .as("add a route to the gateway, or name it here when it is not the public's")
                .isEmpty();
    }
}
