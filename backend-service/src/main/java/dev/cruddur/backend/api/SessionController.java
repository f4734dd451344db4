package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.AccountKeeping;
import dev.cruddur.backend.domain.Accounts;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.SignIn;
import dev.cruddur.backend.domain.SignedIn;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Signing in and out. */
@Controller("/session")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SessionController {

    private final Accounts accounts;
    private final AccountKeeping keeping;

    SessionController(Accounts accounts, AccountKeeping keeping) {
        this.accounts = accounts;
        this.keeping = keeping;
    }

    /** Signs in. */
    @Post
    @Status(HttpStatus.CREATED)
    // On a platform thread, as signing up is.
    @ExecuteOn(TaskExecutors.IO)
    @Secured(SecurityRule.IS_ANONYMOUS)
    SignedIn signIn(@Body SignIn attempt) {
        return accounts.signIn(attempt);
    }

    /** Who is signed in. */
    @Get
    @Secured(Roles.USER)
    Person current(Person me) {
        return me;
    }

    /** Signs out. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    @Secured(Roles.USER)
    void signOut(Identity me) {
        keeping.signOut(me.sessionUuid());
    }
}
