package dev.cruddur.viewer.api;

import dev.cruddur.viewer.analysis.HeatMap;
import dev.cruddur.viewer.search.Times;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.util.List;

/**
 * How many spans of which duration began when.
 *
 * @param from where the first column begins
 * @param columnNanos how wide a column is
 * @param durationBounds the ends of the rows in nanoseconds, from the shortest to the longest: one more than rows
 * @param cells those in which there is something
 * @param spans how many spans there are in all cells
 */
@Serdeable.Serializable(naming = SnakeCaseStrategy.class)
record HeatMapAnswer(
        String from, String to, long columnNanos, int columns, List<Long> durationBounds, List<Cell> cells, int spans) {

    /**
     * Spans of like duration that began about the same time.
     *
     * @param row from 0, the shortest
     */
    @Serdeable.Serializable(naming = SnakeCaseStrategy.class)
    record Cell(int column, int row, int count, int errors) {}

    static HeatMapAnswer of(HeatMap map) {
        var window = map.window();
        return new HeatMapAnswer(
                Times.format(window.from()),
                Times.format(window.to()),
                window.step(),
                window.columns(),
                map.bounds(),
                map.cells().stream()
                        .map(cell -> new Cell(cell.column(), cell.row(), cell.count(), cell.errors()))
                        .toList(),
                map.spans());
    }
}
