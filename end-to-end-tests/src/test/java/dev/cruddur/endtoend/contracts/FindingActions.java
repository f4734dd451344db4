package dev.cruddur.endtoend.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.endtoend.contracts.Action.byMember;
import static dev.cruddur.endtoend.contracts.Action.byStranger;
import static dev.cruddur.localstack.Service.ACTIVITIES_SERVICE;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Stack;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Looking for something. */
final class FindingActions {

    private static final String SUGGESTIONS = "**/api/search?*";

    private FindingActions() {}

    static List<Action> all() {
        return List.of(
                byStranger("open-search", scene -> scene.opens("/search")),
                byMember("search-as-you-type", FindingActions::typing),
                byMember("type-on-before-it-is-found", FindingActions::typingOn),
                byMember("search-while-activities-are-away", FindingActions::typingInVain),
                byMember("search", FindingActions::search),
                byMember("search-people", scene -> {
                    scene.isAt("/search?term=amara");
                    return scene.does("search people", person -> person.goesInMainTo("People"));
                }),
                byMember("search-tags", scene -> {
                    scene.isAt("/search?term=amara");
                    return scene.does("search tags", person -> person.goesInMainTo("Tags"));
                }),
                byStranger("load-more-people-found", FindingActions::morePeople),
                byStranger("load-more-tags", FindingActions::moreTags));
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

    /** The answer has been given, and comes too late for who has thought of something else. */
    private static String typingOn(Scene scene) {
        String word = someWord(scene);
        scene.isAt("/");
        AtomicBoolean isAnswered = new AtomicBoolean();
        scene.page().route(SUGGESTIONS, route -> {
            route.fetch();
            isAnswered.set(true);
        });
        String traceId = scene.does("search as you type", person -> {
            person.visitor.searchBox().fill(word);
            person.page().waitForCondition(isAnswered::get);
            person.visitor.searchBox().fill("");
        });
        scene.page().unroute(SUGGESTIONS);
        return traceId;
    }

    private static String typingInVain(Scene scene) {
        scene.isAt("/");
        Stack.shared().kill(ACTIVITIES_SERVICE);
        try {
            // By then it is known that the connections of before lead nowhere.
            Awaitility.await()
                    .until(() -> scene.call("GET", "/api/search?term=nobody")
                            .headers()
                            .containsKey("x-left-out"));
            return scene.does("search as you type", person -> {
                person.visitor.searchBox().fill("amara");
                assertThat(person.page().getByRole(AriaRole.LISTBOX)).isVisible();
            });
        } finally {
            Stack.shared().start(ACTIVITIES_SERVICE);
        }
    }

    private static String morePeople(Scene scene) {
        scene.isAt("/search?in=people&term=" + scene.crowd.name());
        return scene.does("load more people", Scene::goesToTheEnd);
    }

    private static String moreTags(Scene scene) {
        String beginning = Scene.newHandle().substring(0, 4);
        scene.other.posts(IntStream.range(10, 10 + Crowd.SIZE)
                .mapToObj(number -> "#" + beginning + number)
                .collect(joining(" ")));
        scene.isAt("/search?in=tags&term=%23" + beginning);
        return scene.does("load more tags", Scene::goesToTheEnd);
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
