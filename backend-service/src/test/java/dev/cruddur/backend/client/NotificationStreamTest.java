package dev.cruddur.backend.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.backend.config.NotificationsSettings;
import io.micronaut.http.client.exceptions.HttpClientException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NotificationStreamTest {

    /** Takes connections, and never says a word. */
    private final ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    private final NotificationStream stream =
            new NotificationStream(new NotificationsSettings(URI.create("http://localhost:" + silent.getLocalPort())));

    NotificationStreamTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        stream.stop();
        silent.close();
    }

    @Test
    void stream_whoseHeadDoesNotCome_isGivenUpAndItsConnectionClosed() throws IOException {
        assertThatThrownBy(() -> stream.open("Bearer any")).isInstanceOf(HttpClientException.class);

        try (Socket connection = silent.accept()) {
            assertThat(connection.getInputStream().readAllBytes()).isNotEmpty(); // to its end
        }
    }
}
