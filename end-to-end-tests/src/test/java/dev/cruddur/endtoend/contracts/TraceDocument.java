package dev.cruddur.endtoend.contracts;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The contracts as a document, for somebody who learns to read traces. */
final class TraceDocument {

    private static final Path FILE = Path.of("..", "docs", "traces.md");

    private static final String BEGINNING = """
            # The trace of each action

            Every action that a person can take in Cruddur leaves one trace, and here is what each of them looks like.
            They are what the end-to-end tests demand, span for span: they play each action in a browser and compare.
            `./cruddur traces --record` writes down anew what is different now, to be looked at before it is committed.
            `./cruddur traces --rounds 50` plays everything so often, to see that no trace is another one now and then.

            ## How to read a tree

            A line is a span: a piece of work with a beginning and an end. What is further in was caused by what stands
            above it. First comes the service, then the kind, then the name:

            | kind | the span is |
            |---|---|
            | `INTERNAL` | work within one program: what a person did, a delivery |
            | `CLIENT` | a call and the wait for its answer: of another service, or of the database |
            | `SERVER` | the same call seen by who answers it; it is further in than its `CLIENT`, in another program |

            In brackets stands what else matters: `http.response.status_code=201`, say. An attribute without a value says
            what the name has said already. `ERROR` is the span's status, and `links=1` says that it has a link to a span of
            another trace.

            Ids and times are left out, for they are others each time. Siblings stand in the order in which they began
            when the tree was recorded; calls that run side by side may begin in another one. One `resourceFetch` stands
            for as many files as the page has. How the load felt (`web vital …`) is left out, as it is known only when
            the page is left, and so is what other open pages are told live (`push …`): it depends on how many there are.
            """;

    private TraceDocument() {}

    static String rendered() {
        return BEGINNING
                + Actions.bySubject().entrySet().stream()
                        .map(TraceDocument::subject)
                        .collect(joining());
    }

    static String kept() {
        try {
            return Files.exists(FILE) ? Files.readString(FILE) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write() {
        try {
            Files.writeString(FILE, rendered());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subject(Map.Entry<String, List<Action>> subject) {
        return "\n## " + subject.getKey() + "\n"
                + subject.getValue().stream()
                        .map(action -> section(Contract.of(action)))
                        .collect(joining());
    }

    private static String section(Contract contract) {
        String title = contract.name().replace('-', ' ');
        return "\n### " + Character.toUpperCase(title.charAt(0)) + title.substring(1) + "\n\n"
                + String.join("\n", contract.said())
                + "\n\n```text\n" + contract.tree() + "```\n";
    }
}
