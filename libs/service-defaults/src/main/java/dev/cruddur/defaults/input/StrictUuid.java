package dev.cruddur.defaults.input;

import dev.cruddur.defaults.rules.Uuids;
import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID in a body is written as UUIDs are. */
@Singleton
@Primary
final class StrictUuid implements Deserializer<UUID> {

    private static final Argument<String> TEXT = Argument.of(String.class);

    private final StrictText text;

    StrictUuid(StrictText text) {
        this.text = text;
    }

    @Override
    public UUID deserialize(Decoder decoder, DecoderContext context, Argument<? super UUID> type) throws IOException {
        String written = text.deserialize(decoder, context, TEXT);
        Optional<UUID> uuid = Uuids.parse(written);
        if (uuid.isEmpty()) {
            throw decoder.createDeserializationException("Not a UUID", written);
        }
        return uuid.get();
    }

    @Override
    public @Nullable UUID deserializeNullable(Decoder decoder, DecoderContext context, Argument<? super UUID> type)
            throws IOException {
        return decoder.decodeNull() ? null : deserialize(decoder, context, type);
    }
}
