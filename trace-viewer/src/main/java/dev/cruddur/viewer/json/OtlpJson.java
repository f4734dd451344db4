package dev.cruddur.viewer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.google.protobuf.Message;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * OTLP's JSON mapping, which is proto3's with three differences (OTLP specification, "JSON Protobuf Encoding"): trace
 * and span ids are hexadecimal, enums are numbers, and unknown fields are ignored.
 */
public final class OtlpJson {

    /** As deep as protobuf itself lets messages nest, counting each message and each list. */
    private static final int MAX_DEPTH = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private OtlpJson() {}

    /**
     * Reads one JSON object into the builder.
     *
     * @throws IOException when the bytes are not JSON, or not of the message's shape
     */
    public static void read(byte[] body, Message.Builder into) throws IOException {
        try (var parser = JSON.createParser(body)) {
            parser.nextToken();
            MessageReader.read(parser, into);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something follows the message");
            }
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new IOException(
                    e.getOriginalMessage() + " in line " + where.getLineNr() + ", column " + where.getColumnNr(), e);
        }
    }

    /** The message as JSON in UTF-8. */
    public static byte[] write(Message message) {
        return document(generator -> MessageWriter.write(generator, message));
    }

    /** A document of parts: what {@link #write} does, for those who write a larger object around messages. */
    public static byte[] document(Content content) {
        try (var bytes = new ByteArrayBuilder();
                var generator = JSON.createGenerator(bytes)) {
            content.writeTo(generator);
            generator.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** Writes one message as a value of a document. */
    public static void write(JsonGenerator generator, Message message) throws IOException {
        MessageWriter.write(generator, message);
    }

    /** What a document holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonGenerator generator) throws IOException;
    }
}
