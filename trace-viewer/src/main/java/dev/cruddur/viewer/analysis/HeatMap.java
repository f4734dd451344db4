package dev.cruddur.viewer.analysis;

import dev.cruddur.viewer.store.StoredSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many spans of which duration began when.
 *
 * @param bounds the ends of the rows, in nanoseconds, one more than there are rows; each row is as much longer than the
 *     one below as the next
 * @param cells those in which there is something
 */
public record HeatMap(Window window, List<Long> bounds, List<Cell> cells, int spans) {

    /** Durations below a microsecond are noise, and zero has no logarithm. */
    private static final long SHORTEST = 1_000;

    /**
     * Spans of like duration that began about the same time.
     *
     * @param row from 0, the shortest durations
     */
    public record Cell(int column, int row, int count, int errors) {}

    public static HeatMap of(List<StoredSpan> spans, int columns, int rows) {
        var window = Window.around(spans, columns);
        var bounds = bounds(spans, rows);
        var counts = new int[columns][rows];
        var errors = new int[columns][rows];
        for (var span : spans) {
            var column = window.column(span);
            var row = row(span.durationNanos(), bounds);
            counts[column][row]++;
            errors[column][row] += span.error() ? 1 : 0;
        }
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < columns; column++) {
            for (var row = 0; row < rows; row++) {
                if (counts[column][row] > 0) {
                    cells.add(new Cell(column, row, counts[column][row], errors[column][row]));
                }
            }
        }
        return new HeatMap(window, bounds, List.copyOf(cells), spans.size());
    }

    private static List<Long> bounds(List<StoredSpan> spans, int rows) {
        var shortest = Math.max(
                SHORTEST,
                spans.stream().mapToLong(StoredSpan::durationNanos).min().orElse(0));
        var longest = Math.max(
                2 * shortest,
                spans.stream().mapToLong(StoredSpan::durationNanos).max().orElse(0));
        var factor = Math.pow((double) longest / shortest, 1.0 / rows);
        return IntStream.rangeClosed(0, rows)
                .mapToObj(i -> i == rows ? longest : Math.round(shortest * Math.pow(factor, i)))
                .toList();
    }

    private static int row(long duration, List<Long> bounds) {
        var row = 0;
        while (row < bounds.size() - 2 && duration >= bounds.get(row + 1)) {
            row++;
        }
        return row;
    }
}
