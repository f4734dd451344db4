package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.TrendingTag;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A tag in JSON.
 *
 * @see TrendingTag
 */
@Serdeable
record TrendingTagView(String tag, int count) {

    static TrendingTagView of(TrendingTag trending) {
        return new TrendingTagView(trending.tag(), trending.count());
    }
}
