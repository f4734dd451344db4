package dev.cruddur.backend.api;

import dev.cruddur.backend.config.DemoSettings;
import dev.cruddur.backend.domain.Demo;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.SignedIn;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coming in without an account. Where there is no demonstration, there are no such routes. */
@Controller("/session/demo")
@Requires(property = DemoSettings.DATA, value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DemoController {

    private final Demo demo;

    DemoController(Demo demo) {
        this.demo = demo;
    }

    /** Whom one can come in as. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    List<Person> people() {
        return demo.people();
    }

    /** Comes in as one of the demo people, without a password. */
    @Post
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_ANONYMOUS)
    SignedIn signIn(@Body @Nullable DemoChoice choice) {
        return demo.signIn(choice == null ? null : choice.handle());
    }
}
