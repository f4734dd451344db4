package dev.cruddur.notifications;

import dev.cruddur.testing.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void arrows_runInwards() {
        HouseRules.check("dev.cruddur.notifications");
    }
}
