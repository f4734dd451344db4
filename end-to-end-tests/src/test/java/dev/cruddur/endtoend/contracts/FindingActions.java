package dev.cruddur.endtoend.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.endtoend.contracts.Action.byMember;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Looking for something. */
final class FindingActions {

    private FindingActions() {}

    static List<Action> all() {
        return List.of(
                byMember("search-as-you-type", FindingActions::typing),
                byMember("search", FindingActions::search),
                byMember("search-people", scene -> {
                    scene.isAt("/search?term=amara");
                    return scene.does("search people", person -> person.goesInMainTo("People"));
                }),
                byMember("search-tags", scene -> {
                    scene.isAt("/search?term=amara");
                    return scene.does("search tags", person -> person.goesInMainTo("Tags"));
                }));
    }

    private static String typing(Scene scene) {
        String word = someWord(scene);
        scene.isAt("/");
        return scene.does("search as you type", person -> {
            person.visitor.searchBox().fill(word);
            // Whoever goes elsewhere before it is there has cancelled it.
            assertThat(person.page().getByRole(AriaRole.LISTBOX)).isVisible();
        });
    }

    private static String search(Scene scene) {
        String word = someWord(scene);
        scene.isAt("/");
        return scene.does("search", person -> person.visitor.searchesFor(word));
    }

    /** One that stands in a crud and nowhere else. */
    private static String someWord(Scene scene) {
        String word = Scene.newHandle();
        scene.other.posts("Have you seen #" + word + "?");
        return word;
    }
}
