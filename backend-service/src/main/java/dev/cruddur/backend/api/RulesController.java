package dev.cruddur.backend.api;

import dev.cruddur.backend.config.DemoSettings;
import dev.cruddur.backend.domain.Activities;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The rules of accounts, which are ours, and those of cruds, which are not. */
@Controller("/rules")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RulesController {

    private final Activities activities;
    private final DemoSettings demo;

    RulesController(Activities activities, DemoSettings demo) {
        this.activities = activities;
        this.demo = demo;
    }

    /** Every limit that input must keep. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    RulesBody rules() {
        return RulesBody.of(activities.rules(), demo.demoData());
    }
}
