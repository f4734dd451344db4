package dev.cruddur.localstack.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The note: each statement once, under the first page that needs it. */
final class PlanNote {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> wholeTables = new ArrayList<>();

    /** @param size what the databases held, such as {@code 5,012 people} */
    PlanNote(List<String> size) {
        text.append("""
                # How the hot queries are answered

                Written by `./cruddur plans`, on %s; not by hand. It asks a
                running stack for what people read all day, and PostgreSQL reports each statement with the plan that it
                followed (`auto_explain`), after the same page has been read often enough for statements to be prepared. Times
                are those of a small machine with other things to do. To make it anew:

                    ./cruddur up --fresh --detach
                    ./cruddur seed --people 5000 --cruds 200000
                    ./cruddur plans

                A table of a handful of rows is read from end to end: no index would be quicker.
                """.formatted(String.join(", ", size)));
    }

    /** Adds what one page needs; a statement that stands above already is only named. */
    void add(String page, String path, Map<Explained, String> statements) {
        text.append("\n## ")
                .append(page)
                .append("\n\n`GET ")
                .append(path.replaceFirst("\\?$", ""))
                .append("`\n");
        List<String> above = new ArrayList<>();
        statements.forEach((statement, database) -> {
            // The same words may be answered in another way where they ask for something else.
            String answer = statement.sql() + statement.indexes() + statement.wholeTables();
            Integer known = numbers.get(answer);
            if (known != null) {
                above.add(String.valueOf(known));
            } else {
                numbers.put(answer, numbers.size() + 1);
                add(statement, database);
            }
        });
        if (!above.isEmpty()) {
            text.append("\nAlso statement ").append(String.join(", ", above)).append(", above.\n");
        }
    }

    /** What was read from end to end. */
    List<String> wholeTables() {
        return wholeTables;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void add(Explained statement, String database) {
        int number = numbers.size();
        statement.wholeTables().forEach(table -> wholeTables.add("%d: %s.%s".formatted(number, database, table)));
        text.append("\n### %d: %s\n\n".formatted(number, database))
                .append("Served by ")
                .append(servants(statement))
                .append(".\n\n```sql\n")
                .append(statement.sql())
                .append("\n```\n\n```\n")
                .append(String.join("\n", statement.plan()))
                .append("\n```\n");
    }

    private static String servants(Explained statement) {
        List<String> all = new ArrayList<>();
        statement.indexes().forEach(index -> all.add("`" + index + "`"));
        statement.wholeTables().forEach(table -> all.add("the whole table `" + table + "`"));
        return String.join(", ", all);
    }
}
