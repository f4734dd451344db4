package dev.cruddur.viewer.otlp;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A message as it came, or why it can't be read. The handler of the call decodes it, and then can say what is wrong
 * with it: of what fails earlier gRPC says that it were a defect of the server.
 *
 * @param status OK when it could be read
 */
record Body(ByteString bytes, Status status) {

    static final Marshaller<Body> REQUEST = new Marshaller<>() {
        @Override
        public InputStream stream(Body value) {
            return value.bytes().newInput();
        }

        @Override
        public Body parse(InputStream stream) {
            try {
                return new Body(ByteString.readFrom(stream), Status.OK);
            } catch (StatusRuntimeException e) {
                return new Body(ByteString.EMPTY, e.getStatus());
            } catch (IOException e) {
                var status = Status.INVALID_ARGUMENT.withDescription("the body can't be decompressed");
                return new Body(ByteString.EMPTY, status);
            }
        }
    };

    static final Marshaller<Message> RESPONSE = new Marshaller<>() {
        @Override
        public InputStream stream(Message value) {
            return new ByteArrayInputStream(value.toByteArray());
        }

        @Override
        public Message parse(InputStream stream) {
            throw new UnsupportedOperationException("a server reads no responses");
        }
    };
}
