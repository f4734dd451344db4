package dev.cruddur.gateway;

import dev.cruddur.testing.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void gateway_keepsTheHouseRules() {
        HouseRules.check("dev.cruddur.gateway");
    }
}
