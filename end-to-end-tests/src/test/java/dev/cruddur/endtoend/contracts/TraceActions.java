package dev.cruddur.endtoend.contracts;

import static dev.cruddur.endtoend.contracts.Action.byMember;
import static dev.cruddur.endtoend.contracts.Action.byStranger;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Looking at traces. What the page fetches of them makes none. */
final class TraceActions {

    private TraceActions() {}

    static List<Action> all() {
        return List.of(
                byStranger("open-traces", scene -> scene.opens("/traces")),
                byStranger("open-trace", scene -> scene.opens("/traces/" + scene.leavesATrace())),
                byStranger("compare-traces", TraceActions::comparison),
                byMember("pin-trace", TraceActions::pin),
                byMember("unpin-trace", TraceActions::unpin));
    }

    private static String comparison(Scene scene) {
        return scene.opens("/traces/compare?left=" + scene.leavesATrace() + "&right=" + scene.leavesATrace());
    }

    private static String pin(Scene scene) {
        String traceId = scene.posts("Keep the trace of this");
        scene.isAt("/traces/" + traceId);
        return scene.does(
                "pin trace", person -> person.presses("Pin", person.page().getByRole(AriaRole.GROUP)));
    }

    private static String unpin(Scene scene) {
        pin(scene);
        scene.visitor.closeDock();
        return scene.does("unpin trace", person -> person.presses("Pinned"));
    }
}
