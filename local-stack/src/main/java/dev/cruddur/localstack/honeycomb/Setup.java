package dev.cruddur.localstack.honeycomb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes in Honeycomb what {@code board.json} describes: a board, its queries and a trigger, over all datasets of the
 * key's environment. What is there already, by its name, is left alone, or mended when it is different.
 */
public final class Setup {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every dataset of the environment, in Honeycomb's words. */
    private static final String EVERYWHERE = "__all__";

    private static final List<String> NEEDED = List.of("boards", "queries", "triggers");

    private final HoneycombApi api;
    private final JsonNode plan = plan();
    private final List<String> done = new ArrayList<>();

    public Setup(HoneycombApi api) {
        this.api = api;
    }

    /**
     * What was made or changed, a line each; empty when everything was as it should be.
     *
     * @throws StackException that says what to do, when the key may not, or there are no traces yet
     */
    public List<String> run() throws InterruptedException {
        requireRights(Account.of(api));
        requireTraces();
        try {
            board();
            trigger();
        } catch (HoneycombRefusal e) {
            throw e.status() == 422 ? noSuchColumn(e) : e;
        }
        return List.copyOf(done);
    }

    /** Where the board is, when Honeycomb says so. */
    public Optional<String> boardPage() throws InterruptedException {
        return named(api.get("/1/boards"), plan.path("name"))
                .map(board -> board.path("links").path("board_url").asText(""))
                .filter(page -> !page.isEmpty());
    }

    private static void requireRights(Account account) {
        var missing = NEEDED.stream().filter(right -> !account.may(right)).toList();
        if (!missing.isEmpty()) {
            throw new StackException("The key may not manage " + String.join(", ", missing)
                    + ": make a configuration key with these rights (in Honeycomb: Environment settings, API keys),"
                    + " and then: HONEYCOMB_CONFIGURATION_KEY=… ./cruddur honeycomb setup");
        }
    }

    /** A query may only name columns that have been sent. */
    private void requireTraces() throws InterruptedException {
        for (var dataset : api.get("/1/datasets")) {
            if (dataset.path("slug").asText().equals("frontend-gateway")) {
                return;
            }
        }
        throw new StackException("Honeycomb has no traces of Cruddur in this environment yet: HONEYCOMB_API_KEY=…"
                + " ./cruddur up, click around, and then run this again.");
    }

    private static StackException noSuchColumn(HoneycombRefusal refusal) {
        return new StackException(
                refusal.getMessage() + " When that is a column: click around for a minute, and then run this again.",
                refusal);
    }

    private void board() throws InterruptedException {
        var annotations = api.get("/1/query_annotations/" + EVERYWHERE);
        var board = JSON.createObjectNode()
                .put("name", plan.path("name").asText())
                .put("description", plan.path("description").asText())
                .put("type", "flexible")
                .put("layout_generation", "auto");
        var panels = board.putArray("panels");
        for (var query : plan.path("queries")) {
            panels.addObject().put("type", "query").set("query_panel", panel(query, annotations));
        }
        var found = named(api.get("/1/boards"), board.path("name"));
        if (found.isEmpty()) {
            api.post("/1/boards", board);
            done.add("made the board " + board.path("name").asText());
        } else if (!isAsWanted(board, found.get())) {
            api.put("/1/boards/" + found.get().path("id").asText(), board);
            done.add("changed the board " + board.path("name").asText());
        }
    }

    /** How it is laid out is for people to change. */
    private static boolean isAsWanted(ObjectNode board, JsonNode found) {
        return Subset.isIn(board.deepCopy().without("layout_generation"), found);
    }

    /** A query has no name of its own, its annotation has: that is what a query is found by. */
    private ObjectNode panel(JsonNode query, JsonNode annotations) throws InterruptedException {
        var annotation = named(annotations, query.path("name"));
        var panel =
                JSON.createObjectNode().put("query_style", query.path("style").asText());
        if (annotation.isPresent() && isAsWanted(query, annotation.get())) {
            return panel.put("query_id", annotation.get().path("query_id").asText())
                    .put("query_annotation_id", annotation.get().path("id").asText());
        }
        var queryId = api.post("/1/queries/" + EVERYWHERE, query.path("query"))
                .path("id")
                .asText();
        var wanted = JSON.createObjectNode()
                .put("name", query.path("name").asText())
                .put("description", query.path("description").asText())
                .put("query_id", queryId);
        var path = "/1/query_annotations/" + EVERYWHERE;
        var id = annotation.map(old -> old.path("id").asText());
        var stored = id.isPresent() ? api.put(path + "/" + id.get(), wanted) : api.post(path, wanted);
        done.add((id.isPresent() ? "changed" : "made") + " the query "
                + query.path("name").asText());
        return panel.put("query_id", queryId)
                .put("query_annotation_id", stored.path("id").asText());
    }

    private boolean isAsWanted(JsonNode query, JsonNode annotation) throws InterruptedException {
        if (!annotation.path("description").equals(query.path("description"))) {
            return false;
        }
        var id = annotation.path("query_id").asText();
        return Subset.isIn(query.path("query"), api.get("/1/queries/" + EVERYWHERE + "/" + id));
    }

    private void trigger() throws InterruptedException {
        var wanted = plan.path("trigger");
        var path = "/1/triggers/" + EVERYWHERE;
        var found = named(api.get(path), wanted.path("name"));
        if (found.isEmpty()) {
            api.post(path, wanted);
            done.add("made the trigger " + wanted.path("name").asText());
        } else if (!Subset.isIn(wanted, found.get())) {
            // Whom it tells was somebody's own choice.
            var changed = wanted.<ObjectNode>deepCopy();
            changed.set("recipients", found.get().path("recipients"));
            api.put(path + "/" + found.get().path("id").asText(), changed);
            done.add("changed the trigger " + wanted.path("name").asText());
        }
    }

    private static Optional<JsonNode> named(JsonNode all, JsonNode name) {
        for (var one : all) {
            if (one.path("name").equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    static JsonNode plan() {
        try (InputStream plan = Setup.class.getResourceAsStream("/honeycomb/board.json")) {
            return JSON.readTree(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
