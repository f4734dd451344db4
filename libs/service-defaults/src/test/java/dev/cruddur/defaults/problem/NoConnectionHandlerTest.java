package dev.cruddur.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import org.junit.jupiter.api.Test;

class NoConnectionHandlerTest {

    @Test
    void noConnection_isUnavailable_forAMoment() {
        HttpResponse<Problem> answer = new NoConnectionHandler()
                .handle(HttpRequest.GET("/people"), new CannotGetJdbcConnectionException("pool of backend"));

        assertThat(answer.code()).isEqualTo(503);
        assertThat(answer.header(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(answer.body().detail()).doesNotContain("pool");
    }
}
