package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.Person;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;

/** Gives a controller that takes a {@link Person} the one who makes the request. */
@Singleton
final class CurrentPersonBinder implements TypedRequestArgumentBinder<Person> {

    private static final String ATTRIBUTE = Person.class.getName();

    static void remember(HttpRequest<?> request, Person person) {
        request.setAttribute(ATTRIBUTE, person);
    }

    @Override
    public Argument<Person> argumentType() {
        return Argument.of(Person.class);
    }

    @Override
    public BindingResult<Person> bind(ArgumentConversionContext<Person> context, HttpRequest<?> request) {
        return () -> request.getAttribute(ATTRIBUTE, Person.class);
    }
}
