package dev.cruddur.backend.client;

import dev.cruddur.backend.config.ActivitiesSettings;
import dev.cruddur.backend.domain.LiveCruds;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The streams of activities-service, which are everybody's: nobody's token goes there. */
@Singleton
public final class CrudStreams implements LiveCruds {

    private final EventStreams streams;
    private final JsonMapper json;
    private final URI stream;

    CrudStreams(ActivitiesSettings activities, EventStreams streams, JsonMapper json) {
        this.stream = activities.url().resolve("/activities/stream");
        this.streams = streams;
        this.json = json;
    }

    @Override
    public InputStream ofEverybody(@Nullable UUID after) {
        return streams.open(HttpRequest.newBuilder(after == null ? stream : URI.create(stream + "?after=" + after)));
    }

    @Override
    public InputStream ofPeople(Collection<UUID> people, @Nullable UUID after) {
        return streams.open(HttpRequest.newBuilder(stream)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .POST(BodyPublishers.ofByteArray(write(new StreamQuery(people, after)))));
    }

    private byte[] write(StreamQuery query) {
        try {
            return json.writeValueAsBytes(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
