package dev.cruddur.defaults.identity;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a controller the {@link Identity} of its caller. */
@Singleton
public final class IdentityBinder implements TypedRequestArgumentBinder<Identity> {

    @Override
    public Argument<Identity> argumentType() {
        return Argument.of(Identity.class);
    }

    @Override
    public BindingResult<Identity> bind(ArgumentConversionContext<Identity> context, HttpRequest<?> request) {
        return () -> find(request);
    }

    /** The person who makes the request; empty when nobody is signed in, or a service asks on its own account. */
    public static Optional<Identity> find(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).flatMap(IdentityBinder::from);
    }

    private static Optional<Identity> from(Authentication token) {
        String handle = claim(token, Claims.HANDLE);
        String session = claim(token, Claims.SESSION);
        return handle == null || session == null
                ? Optional.empty()
                : Optional.of(new Identity(UUID.fromString(token.getName()), handle, UUID.fromString(session)));
    }

    private static @Nullable String claim(Authentication token, String name) {
        return token.getAttributes().get(name) instanceof String value ? value : null;
    }
}
