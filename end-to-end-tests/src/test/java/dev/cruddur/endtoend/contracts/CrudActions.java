package dev.cruddur.endtoend.contracts;

import static dev.cruddur.endtoend.contracts.Action.byMember;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;

/** Saying something, and what one does with what others say. */
final class CrudActions {

    private CrudActions() {}

    static List<Action> all() {
        return List.of(
                byMember("post-crud", scene -> posted(scene, "Hello, everybody")),
                byMember("post-crud-that-mentions", scene -> posted(scene, "Hello, @" + scene.other.handle())),
                byMember("reply-to-crud", CrudActions::reply),
                byMember("like-crud", scene -> reaction(scene, "Like", "", "like crud")),
                byMember("unlike-crud", scene -> reaction(scene, "Like", "/like", "unlike crud")),
                byMember("repost-crud", scene -> reaction(scene, "Repost", "", "repost crud")),
                byMember("undo-repost", scene -> reaction(scene, "Repost", "/repost", "undo repost")),
                byMember("delete-crud", CrudActions::deletion));
    }

    private static String posted(Scene scene, String message) {
        scene.isAt("/");
        return scene.does("post crud", person -> person.visitor.posts(message + " " + UUID.randomUUID(), "3-hours"));
    }

    private static String reply(Scene scene) {
        String crud = scene.other.posts("What do you think?");
        scene.isAt("/@" + scene.other.handle() + "/status/" + crud);
        Locator form = scene.form("Reply to");
        form.getByRole(AriaRole.TEXTBOX).fill("A lot.");
        return scene.does("reply to crud", person -> person.presses("Reply", form));
    }

    /** @param before what has been done already, as the end of its path */
    private static String reaction(Scene scene, String button, String before, String name) {
        String message = "How do you like it? " + UUID.randomUUID();
        String crud = scene.other.posts(message);
        if (!before.isEmpty()) {
            scene.call("PUT", "/api/activities/" + crud + before);
        }
        scene.isAt("/@" + scene.other.handle() + "/status/" + crud);
        return scene.does(name, person -> person.presses(button + ",", person.visitor.crud(message)));
    }

    private static String deletion(Scene scene) {
        String message = "Never mind " + UUID.randomUUID();
        scene.posts(message);
        scene.isAt("/@" + scene.handle);
        scene.presses("Delete", scene.visitor.crud(message));
        return scene.does(
                "delete crud", person -> person.presses("Delete", person.page().getByRole(AriaRole.DIALOG)));
    }
}
