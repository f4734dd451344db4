package dev.cruddur.defaults.input;

import dev.cruddur.defaults.rules.Uuids;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The one way from a path, a query or a header to a UUID. */
@Singleton
final class UuidConverter implements TypeConverter<CharSequence, UUID> {

    @Override
    public Optional<UUID> convert(CharSequence text, Class<UUID> type, ConversionContext context) {
        Optional<UUID> uuid = Uuids.parse(text.toString());
        if (uuid.isEmpty()) {
            context.reject(text, new IllegalArgumentException("Not a UUID"));
        }
        return uuid;
    }
}
