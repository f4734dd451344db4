package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.AccountKeeping;
import dev.cruddur.backend.domain.OpenSession;
import dev.cruddur.backend.domain.OwnAccount;
import dev.cruddur.backend.domain.PasswordChange;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.Roles;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;

/** One's own account. */
@Controller
@Secured(Roles.USER)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {

    private final AccountKeeping accounts;

    AccountController(AccountKeeping accounts) {
        this.accounts = accounts;
    }

    @Get("/account")
    OwnAccount account(Person me) {
        return accounts.of(me);
    }

    /** Another password for oneself; every other session ends. */
    // On a platform thread, as signing up is.
    @Put("/profile/password")
    @Status(HttpStatus.NO_CONTENT)
    @ExecuteOn(TaskExecutors.IO)
    void changePassword(Person me, Identity session, @Body PasswordChange change) {
        accounts.changePassword(me, session.sessionUuid(), change);
    }

    @Get("/sessions")
    List<OpenSession> sessions(Person me, Identity session) {
        return accounts.sessions(me, session.sessionUuid());
    }

    @Delete("/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void endSessions(Person me) {
        accounts.endSessions(me);
    }

    @Delete("/sessions/{uuid}")
    @Status(HttpStatus.NO_CONTENT)
    void endSession(Person me, UUID uuid) {
        accounts.endSession(me, uuid);
    }
}
