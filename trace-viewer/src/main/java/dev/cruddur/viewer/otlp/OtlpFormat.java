package dev.cruddur.viewer.otlp;

import com.google.protobuf.Message;
import dev.cruddur.viewer.json.OtlpJson;
import io.micronaut.http.MediaType;
import java.io.IOException;
import java.util.Optional;

/** The two encodings of OTLP/HTTP. An answer has that of its request. */
enum OtlpFormat {
    PROTOBUF("application/x-protobuf") {
        @Override
        void read(byte[] body, Message.Builder into) throws IOException {
            into.mergeFrom(body);
        }

        @Override
        byte[] write(Message message) {
            return message.toByteArray();
        }
    },

    JSON(MediaType.APPLICATION_JSON) {
        @Override
        void read(byte[] body, Message.Builder into) throws IOException {
            OtlpJson.read(body, into);
        }

        @Override
        byte[] write(Message message) {
            return OtlpJson.write(message);
        }
    };

    private final String mediaType;

    OtlpFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of this content type, whatever its parameters. */
    static Optional<OtlpFormat> of(MediaType contentType) {
        for (var format : values()) {
            if (format.mediaType.equalsIgnoreCase(contentType.getName())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    abstract void read(byte[] body, Message.Builder into) throws IOException;

    abstract byte[] write(Message message);
}
