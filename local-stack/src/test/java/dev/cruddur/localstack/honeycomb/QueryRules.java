package dev.cruddur.localstack.honeycomb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Honeycomb's documentation says of queries, annotations, boards and triggers that it takes. */
record QueryRules(Map<String, Map<String, ObjectNode>> stored) {
    private static final Set<String> QUERY_FIELDS = Set.of(
            "calculations",
            "filters",
            "filter_combination",
            "breakdowns",
            "orders",
            "havings",
            "limit",
            "time_range",
            "start_time",
            "end_time",
            "granularity");
    private static final Set<String> WITH_COLUMN =
            Set.of("SUM", "AVG", "COUNT_DISTINCT", "MAX", "MIN", "P50", "P75", "P90", "P95", "P99", "P999", "HEATMAP");
    private static final Set<String> FILTERS = Set.of(
            "=",
            "!=",
            ">",
            ">=",
            "<",
            "<=",
            "starts-with",
            "does-not-start-with",
            "exists",
            "does-not-exist",
            "contains",
            "does-not-contain",
            "in",
            "not-in");
    private static final Set<String> COMPARISONS = Set.of("=", "!=", ">", ">=", "<", "<=");
    /** Those that Cruddur's spans have in Honeycomb; a query may only name what has been sent. */
    private static final Set<String> COLUMNS = Set.of(
            "duration_ms",
            "name",
            "error",
            "error.type",
            "service.name",
            "span.kind",
            "trace.trace_id",
            "trace.parent_id",
            "http.route",
            "http.request.method",
            "db.query.summary",
            "browser.web_vital.name",
            "browser.web_vital.value",
            "browser.web_vital.rating");

    /** What is wrong with it; empty when nothing is. */
    List<String> problems(String kind, JsonNode body) {
        var problems = new ArrayList<String>();
        switch (kind) {
            case "queries" -> query(body, problems);
            case "query_annotations" -> annotation(body, problems);
            case "boards" -> board(body, problems);
            default -> trigger(body, problems);
        }
        return problems;
    }

    private void query(JsonNode query, List<String> problems) {
        query.fieldNames().forEachRemaining(field -> check(QUERY_FIELDS.contains(field), "unknown " + field, problems));
        for (var calculation : query.path("calculations")) {
            calculation(calculation, problems);
        }
        for (var filter : query.path("filters")) {
            column(filter.path("column"), problems);
            var op = filter.path("op").asText();
            check(FILTERS.contains(op), "unknown filter " + op, problems);
            check(op.contains("exist") != filter.has("value"), "a value for " + op, problems);
        }
        query.path("breakdowns").forEach(column -> column(column, problems));
        for (var order : query.path("orders")) {
            check(calculates(query, order.path("op"), order.path("column")), "order by what is not there", problems);
            check(
                    Set.of("ascending", "descending")
                            .contains(order.path("order").asText("ascending")),
                    "order",
                    problems);
        }
        for (var having : query.path("havings")) {
            check(calculates(query, having.path("calculate_op"), having.path("column")), "having", problems);
            check(COMPARISONS.contains(having.path("op").asText()), "having's op", problems);
            check(having.path("value").isNumber(), "having's value", problems);
        }
        var limit = query.path("limit").asInt(100);
        check(limit >= 1 && limit <= 1000, "limit", problems);
        check(query.path("time_range").asInt(7200) > 0, "time_range", problems);
    }

    private static void calculation(JsonNode calculation, List<String> problems) {
        var op = calculation.path("op").asText();
        check(op.equals("COUNT") || op.equals("CONCURRENCY") || WITH_COLUMN.contains(op), "unknown op " + op, problems);
        check(WITH_COLUMN.contains(op) == calculation.has("column"), "a column for " + op, problems);
        if (calculation.has("column")) {
            column(calculation.path("column"), problems);
        }
    }

    private static void column(JsonNode column, List<String> problems) {
        check(COLUMNS.contains(column.asText()), "unknown column " + column.asText(), problems);
    }

    private static boolean calculates(JsonNode query, JsonNode op, JsonNode column) {
        for (var calculation : query.path("calculations")) {
            if (calculation.path("op").equals(op) && calculation.path("column").equals(column)) {
                return true;
            }
        }
        return false;
    }

    private void annotation(JsonNode annotation, List<String> problems) {
        length(annotation.path("name"), 1, 320, "name", problems);
        length(annotation.path("description"), 0, 1023, "description", problems);
        check(has("queries", annotation.path("query_id")), "query_id", problems);
    }

    private void board(JsonNode board, List<String> problems) {
        length(board.path("name"), 1, 255, "name", problems);
        length(board.path("description"), 0, 1024, "description", problems);
        check(Set.of("flexible", "classic").contains(board.path("type").asText()), "type", problems);
        check(Set.of("auto", "manual").contains(board.path("layout_generation").asText("manual")), "layout", problems);
        for (var panel : board.path("panels")) {
            check(panel.path("type").asText().equals("query"), "panel's type", problems);
            var query = panel.path("query_panel");
            check(has("queries", query.path("query_id")), "panel's query_id", problems);
            check(has("query_annotations", query.path("query_annotation_id")), "panel's annotation", problems);
            check(
                    Set.of("graph", "table", "combo")
                            .contains(query.path("query_style").asText()),
                    "style",
                    problems);
        }
    }

    private void trigger(JsonNode trigger, List<String> problems) {
        var query = trigger.path("query");
        length(trigger.path("name"), 1, 120, "name", problems);
        length(trigger.path("description"), 0, 1023, "description", problems);
        query(query, problems);
        check(query.path("calculations").size() == 1, "exactly one calculation", problems);
        check(!query.path("calculations").toString().contains("HEATMAP"), "no heat map", problems);
        check(!query.has("orders") && !query.has("limit") && !query.has("havings"), "a trigger's query", problems);
        var frequency = trigger.path("frequency").asInt(900);
        check(frequency >= 60 && frequency <= 86_400 && frequency % 60 == 0, "frequency", problems);
        var range = query.path("time_range").asInt(frequency);
        check(range <= 86_400 && range <= 4 * frequency, "time_range", problems);
        var threshold = trigger.path("threshold");
        check(Set.of(">", ">=", "<", "<=").contains(threshold.path("op").asText()), "threshold's op", problems);
        check(threshold.path("value").isNumber(), "threshold's value", problems);
        check(
                Set.of("on_change", "on_true")
                        .contains(trigger.path("alert_type").asText("on_change")),
                "alert",
                problems);
    }

    private boolean has(String kind, JsonNode id) {
        return stored.getOrDefault(kind, Map.of()).containsKey(id.asText());
    }

    private static void length(JsonNode text, int least, int most, String what, List<String> problems) {
        var length = text.asText("").length();
        check(length >= least && length <= most, what, problems);
    }

    private static void check(boolean holds, String what, List<String> problems) {
        if (!holds) {
            problems.add(what);
        }
    }
}
