package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Accounts;
import dev.cruddur.backend.domain.SignUp;
import dev.cruddur.backend.domain.SignedIn;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Accounts. */
@Controller("/users")
final class UserController {

    private final Accounts accounts;

    UserController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Signs up. */
    @Post
    @Status(HttpStatus.CREATED)
    // On a platform thread: a password's hash is a tenth of a second of pure computing, which no carrier has to give.
    @ExecuteOn(TaskExecutors.IO)
    @Secured(SecurityRule.IS_ANONYMOUS)
    SignedIn signUp(@Body SignUp form) {
        return accounts.signUp(form);
    }
}
