package dev.cruddur.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cruddur.backend.domain.Findings;
import dev.cruddur.backend.domain.Person;
import dev.cruddur.backend.domain.TrendingTag;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What a term finds, of each kind the first few. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FindingsBody(List<Person> people, List<TrendingTag> tags, List<CrudBody> activities) {

    static FindingsBody of(Findings found) {
        return new FindingsBody(
                found.people(),
                found.tags(),
                found.cruds().stream().map(CrudBody::of).toList());
    }
}
