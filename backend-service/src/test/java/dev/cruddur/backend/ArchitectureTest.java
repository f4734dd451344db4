package dev.cruddur.backend;

import dev.cruddur.testing.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void arrows_runInwards() {
        HouseRules.check("dev.cruddur.backend");
    }
}
