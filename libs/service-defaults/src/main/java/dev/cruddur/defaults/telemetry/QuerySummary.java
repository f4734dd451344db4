package dev.cruddur.defaults.telemetry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement in short, as the semantic conventions have it (database spans, "Generating a summary of the query"): its
 * operations and their targets, in their order, such as {@code SELECT session person}. Functions are no targets, nor is
 * what the statement itself names by {@code WITH}.
 */
final class QuerySummary {

    /** The conventions' limit, in characters; what is longer ends with a whole word. */
    private static final int LONGEST = 255;

    private static final Pattern TOKEN = Pattern.compile(
            "--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|(?:[\\w$]+|\"[^\"]*\")(?:\\.(?:[\\w$]+|\"[^\"]*\"))*|\\S",
            Pattern.DOTALL);
    private static final Set<String> JOINING = Set.of("LATERAL", "ONLY");
    private static final Set<String> ENDING = Set.of(
            "WHERE", "SET", "VALUES", "GROUP", "ORDER", "HAVING", "LIMIT", "RETURNING", "UNION", "EXCEPT", "INTERSECT");
    /** What may stand before an UPDATE that is none: {@code FOR UPDATE}, {@code ON CONFLICT DO UPDATE}. */
    private static final Set<String> NO_UPDATE_AFTER = Set.of("FOR", "DO", "KEY");

    private final List<String> tokens;
    private final List<String> words = new ArrayList<>();
    private final Set<String> ownNames = new HashSet<>();
    private final Deque<Clause> enclosing = new ArrayDeque<>();
    private Clause clause = Clause.NONE;

    /** What the parser is in, between two brackets. */
    private enum Clause {
        /** Nothing that can have a FROM: {@code extract(epoch FROM …)} is of another kind. */
        NONE,
        /** A statement, before its targets or after them. */
        STATEMENT,
        /** Where a target is to come, in whose list another may follow. */
        TARGET,
        /** Between targets. */
        TARGETS
    }

    private QuerySummary(String text) {
        this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Of a statement; empty when it has no operation that is known. */
    static String of(String text) {
        return new QuerySummary(text).summary();
    }

    private String summary() {
        for (int i = 0; i < tokens.size(); i++) {
            read(tokens.get(i), word(i - 1), word(i + 1));
        }
        StringBuilder summary = new StringBuilder();
        for (String word : words) {
            if (summary.length() + 1 + word.length() > LONGEST) {
                break;
            }
            summary.append(summary.isEmpty() ? "" : " ").append(word);
        }
        return summary.toString();
    }

    private void read(String token, String before, String after) {
        String word = token.toUpperCase(Locale.ROOT);
        switch (word) {
            case "(" -> {
                enclosing.push(clause == Clause.TARGET ? Clause.TARGETS : clause);
                clause = Clause.NONE;
            }
            case ")" -> clause = enclosing.isEmpty() ? Clause.NONE : enclosing.pop();
            case "," -> clause = clause == Clause.TARGETS ? Clause.TARGET : clause;
            case "SELECT", "INSERT", "DELETE", "MERGE" -> begin(word, Clause.STATEMENT);
            case "UPDATE" -> {
                if (!NO_UPDATE_AFTER.contains(before)) {
                    begin(word, Clause.TARGET);
                }
            }
            case "FROM" -> {
                if (clause != Clause.NONE && !before.equals("DISTINCT")) {
                    clause = Clause.TARGET;
                }
            }
            case "INTO", "JOIN", "USING" -> {
                if (clause != Clause.NONE) {
                    clause = Clause.TARGET;
                }
            }
            default -> {
                if (ENDING.contains(word)) {
                    clause = clause == Clause.NONE ? Clause.NONE : Clause.STATEMENT;
                } else if (clause == Clause.TARGET && !JOINING.contains(word)) {
                    target(token, before.equals("INTO") || !after.equals("("));
                } else if (after.equals("AS") && before.matches("WITH|RECURSIVE|,") && clause == Clause.NONE) {
                    ownNames.add(token);
                }
            }
        }
    }

    private void begin(String operation, Clause next) {
        words.add(operation);
        clause = next;
    }

    private void target(String token, boolean isTable) {
        clause = Clause.TARGETS;
        if (isTable && !ownNames.contains(token)) {
            words.add(token.replace("\"", ""));
        }
    }

    /** That at a place, in capitals; nothing beyond either end. */
    private String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).toUpperCase(Locale.ROOT);
    }
}
