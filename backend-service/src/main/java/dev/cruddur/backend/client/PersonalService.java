package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.CrudPage;
import dev.cruddur.backend.domain.PersonalLists;
import dev.cruddur.backend.domain.ProfileTab;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** activities-service, asked for somebody's replies and likes. Its refusals go to the caller as they are. */
@Singleton
public final class PersonalService implements PersonalLists {

    private final PersonalClient client;

    PersonalService(PersonalClient client) {
        this.client = client;
    }

    @Override
    public CrudPage page(ProfileTab tab, UUID person, @Nullable UUID before, int limit) {
        return switch (tab) {
            case REPLIES -> client.replies(person, before, limit);
            case LIKES -> client.likes(person, before, limit);
        };
    }
}
