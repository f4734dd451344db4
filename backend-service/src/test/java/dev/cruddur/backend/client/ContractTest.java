package dev.cruddur.backend.client;

import dev.cruddur.openapi.Contract;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void activitiesService_keepsWhatIsReliedOn() {
        Contract.with("activities-service")
                .client(ActivitiesClient.class)
                .client(CrudActionsClient.class)
                .client(DiscoveryClient.class)
                .client(PersonalClient.class)
                .route("GET", "/activities/stream")
                .route("POST", "/activities/stream")
                .check();
    }

    @Test
    void notificationsService_keepsWhatIsReliedOn() {
        Contract.with("notifications-service")
                .client(DeliveryClient.class)
                .client(NotificationsClient.class)
                .route("GET", "/notifications/stream")
                .check();
    }
}
