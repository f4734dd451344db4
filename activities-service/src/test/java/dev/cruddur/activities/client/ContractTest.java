package dev.cruddur.activities.client;

import dev.cruddur.openapi.Contract;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void notificationsService_keepsWhatIsReliedOn() {
        Contract.with("notifications-service").client(NotificationsClient.class).check();
    }
}
