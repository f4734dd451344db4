package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.AccountStore;
import dev.cruddur.backend.domain.OwnAccount;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Changes a password and ends sessions in one transaction. */
@Singleton
class StoredAccounts implements AccountStore {

    private final AccountRepository accounts;
    private final SessionRepository sessions;

    StoredAccounts(AccountRepository accounts, SessionRepository sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public OwnAccount of(UUID person) {
        return accounts.of(person);
    }

    @Override
    @Transactional
    public void changePassword(UUID person, String passwordHash, UUID keptSession) {
        accounts.changePassword(person, passwordHash);
        sessions.endOthers(person, keptSession);
    }
}
