package dev.cruddur.localstack.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement and how it was answered.
 *
 * @param process the connection that it came by, as PostgreSQL numbers it
 */
record Explained(int process, String sql, List<String> plan) {

    private static final Pattern ENTRY = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] LOG: {2}duration: .* plan:$");
    private static final Pattern FIRST_NODE = Pattern.compile("\\(cost=");
    private static final Pattern INDEX =
            Pattern.compile("(?:Index (?:Only )?Scan (?:Backward )?using|Bitmap Index Scan on) (\\w+)");
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+)");

    /** Those that read a table, in some lines of PostgreSQL's log, as {@code auto_explain} writes them. */
    static List<Explained> in(List<String> log) {
        List<Explained> found = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            var entry = ENTRY.matcher(log.get(i));
            if (entry.matches()) {
                int end = i + 1;
                while (end < log.size() && log.get(end).startsWith("\t")) {
                    end++;
                }
                of(Integer.parseInt(entry.group(1)), log.subList(i + 1, end))
                        .filter(Explained::readsATable)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The indexes that served it. */
    Set<String> indexes() {
        return named(INDEX);
    }

    /** The tables that were read from end to end. */
    Set<String> wholeTables() {
        return named(WHOLE_TABLE);
    }

    /** Whether a page may have asked for it: what looks for work to do locks it, and what does it writes. */
    boolean isAReading() {
        return sql.startsWith("SELECT") && !sql.contains("FOR UPDATE");
    }

    /** Of a list of many parameters, or values, the ends say enough. */
    private static String shortened(String line) {
        return line.replaceAll("(\\$\\d+), *\\$[$\\d, ]{30,}", "$1, …")
                .replaceAll("'\\{([^,}]+),[^}]{100,}}'", "'{$1, …}'");
    }

    private boolean readsATable() {
        return !indexes().isEmpty() || !wholeTables().isEmpty();
    }

    private Set<String> named(Pattern pattern) {
        Set<String> names = new LinkedHashSet<>();
        pattern.matcher(String.join("\n", plan)).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    private static Optional<Explained> of(int process, List<String> lines) {
        List<String> text = lines.stream().map(line -> line.substring(1)).toList();
        int plan = 0;
        while (plan < text.size() && !FIRST_NODE.matcher(text.get(plan)).find()) {
            plan++;
        }
        if (plan == text.size()) {
            return Optional.empty();
        }
        String sql = String.join(" ", text.subList(0, plan)).replaceFirst("^Query Text: ", "");
        List<String> nodes = text.subList(plan, text.size()).stream()
                .map(Explained::shortened)
                .toList();
        return Optional.of(
                new Explained(process, shortened(sql.replaceAll("\\s+", " ").strip()), nodes));
    }
}
