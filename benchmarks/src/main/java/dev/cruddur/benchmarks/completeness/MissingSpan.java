package dev.cruddur.benchmarks.completeness;

/**
 * A span that should be there.
 *
 * @param line its service, kind and name
 * @param knownNanos when the nearest span that is there ended, since the epoch
 */
record MissingSpan(String line, long knownNanos) {

    String service() {
        return line.substring(0, line.indexOf(' '));
    }
}
