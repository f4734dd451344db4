package dev.cruddur.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.gateway.Gateway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ApiDocsTest {

    @Test
    void description_isServed_inYaml() {
        HttpResponse<String> response = Gateway.get("/api/openapi.yml");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type").orElseThrow()).startsWith("application/yaml");
        assertThat(response.body()).contains("/api/activities/{uuid}/reply:");
    }

    @Test
    void description_isTheSame_inJson() {
        assertThat(Gateway.get("/api/openapi.json").body())
                .startsWith("{\"openapi\":\"3.0.3\"")
                .contains("\"/api/activities/{uuid}/reply\":")
                .contains("\"security\":[{},{\"session\":[]}]");
    }

    @Test
    void pageToReadIt_isAPageOfItsOwn_withoutInlineScript() {
        HttpResponse<String> response = Gateway.send(Gateway.to("/api-docs").header("Accept", "text/html"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("/api/openapi.yml").doesNotContain("<script>");
    }
}
