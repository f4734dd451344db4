package dev.cruddur.backend.domain;

import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The live streams of people who are signed in. Each ends with its session: who may read is asked when a stream opens,
 * and not again. Known are those of this process; another one's end when the gateway next opens them anew.
 */
@Singleton
public final class SessionStreams {

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    /** The same events, until the session ends. Whoever takes them closes them. */
    public InputStream until(UUID person, UUID session, InputStream events) {
        Stream stream = new Stream(person, session, events);
        open.add(stream);
        return stream;
    }

    /** A session has ended. */
    void ended(UUID session) {
        end(stream -> stream.session.equals(session));
    }

    /** All of a person's sessions have ended. */
    void allEnded(UUID person) {
        end(stream -> stream.person.equals(person));
    }

    /** All of a person's sessions but one have ended. */
    void othersEnded(UUID person, UUID kept) {
        end(stream -> stream.person.equals(person) && !stream.session.equals(kept));
    }

    private void end(Predicate<Stream> which) {
        open.stream().filter(which).forEach(Stream::end);
    }

    private final class Stream extends FilterInputStream {

        private final UUID person;
        private final UUID session;
        private volatile boolean hasEnded;

        Stream(UUID person, UUID session, InputStream events) {
            super(events);
            this.person = person;
            this.session = session;
        }

        @Override
        public int read() throws IOException {
            try {
                return hasEnded ? -1 : super.read();
            } catch (IOException e) {
                return endOr(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return hasEnded ? -1 : super.read(bytes, offset, length);
            } catch (IOException e) {
                return endOr(e);
            }
        }

        /** Closing what another thread reads wakes it with an error, which is this stream's orderly end. */
        private int endOr(IOException error) throws IOException {
            if (hasEnded) {
                return -1;
            }
            throw error;
        }

        void end() {
            hasEnded = true;
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
