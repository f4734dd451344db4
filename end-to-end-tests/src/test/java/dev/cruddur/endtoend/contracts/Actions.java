package dev.cruddur.endtoend.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a person can do. */
final class Actions {

    private Actions() {}

    static List<Action> all() {
        return bySubject().values().stream().flatMap(List::stream).toList();
    }

    /** In the order in which somebody new would come across them. */
    static Map<String, List<Action>> bySubject() {
        Map<String, List<Action>> subjects = new LinkedHashMap<>();
        subjects.put("Reading", ReadingActions.all());
        subjects.put("Finding", FindingActions.all());
        subjects.put("Cruds", CrudActions.all());
        subjects.put("People", PeopleActions.all());
        subjects.put("Accounts", AccountActions.all());
        subjects.put("Traces", TraceActions.all());
        return subjects;
    }
}
