package dev.cruddur.localstack.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table, by PostgreSQL's {@code COPY}: the quickest way in. */
final class Copy implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final PGCopyOutputStream out;
    private final StringBuilder line = new StringBuilder();
    private long rows;

    /**
     * Begins.
     *
     * @param columns a table and its columns, such as {@code person (uuid, handle)}
     */
    Copy(Connection connection, String columns) throws SQLException {
        out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "COPY " + columns + " FROM STDIN", BUFFER_BYTES);
    }

    /** Adds a row. Moments are {@link Instant}s; everything else is written as its text. */
    void row(@Nullable Object... values) throws IOException {
        line.setLength(0);
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
