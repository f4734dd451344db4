package dev.cruddur.endtoend.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.endtoend.contracts.Action.byMember;
import static dev.cruddur.endtoend.contracts.Action.byStranger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Looking around. */
final class ReadingActions {

    private ReadingActions() {}

    static List<Action> all() {
        return List.of(
                byStranger("open-the-page", scene -> scene.opens("/")),
                byMember("come-back", scene -> scene.opens("/")),
                byMember("open-home", scene -> {
                    scene.isAt("/settings");
                    return scene.does("open home", person -> person.goesTo("Cruddur, home"));
                }),
                byMember("open-following", ReadingActions::following),
                byMember("show-new-cruds", ReadingActions::newCruds),
                byStranger("load-more-cruds", ReadingActions::moreCruds),
                byMember("open-thread", ReadingActions::thread),
                byStranger("open-a-crud-that-is-gone", scene -> scene.opens("/@amara/status/" + UUID.randomUUID())),
                byMember("open-profile", ReadingActions::profile),
                byMember("open-replies", scene -> profileTab(scene, "Replies")),
                byMember("open-likes", ReadingActions::likes),
                byMember("open-followers", scene -> people(scene, "followers")),
                byMember("open-whom-somebody-follows", scene -> people(scene, "following")),
                byStranger("load-more-people", ReadingActions::morePeople),
                byMember("open-settings", scene -> {
                    scene.isAt("/");
                    return scene.does("open settings", person -> person.goesTo("Settings"));
                }),
                byStranger("open-about", scene -> {
                    scene.isAt("/");
                    scene.page().getByTitle("More", exactly()).click();
                    return scene.does("open about", person -> person.goesTo("About"));
                }),
                byStranger("open-sign-in", scene -> scene.opens("/sign-in")),
                byStranger("open-sign-up", scene -> scene.opens("/sign-up")),
                byStranger("open-unknown-page", scene -> scene.opens("/no/such/page")),
                byStranger("show-trending-tags", scene -> besideThePage(scene, "activities/trending", "trending tags")),
                byStranger(
                        "show-suggested-people", scene -> besideThePage(scene, "users/suggested", "suggested people")));
    }

    private static Page.GetByTitleOptions exactly() {
        return new Page.GetByTitleOptions().setExact(true);
    }

    private static String following(Scene scene) {
        scene.call("PUT", "/api/users/@" + scene.other.handle() + "/follow");
        scene.other.posts("For those who follow me");
        scene.isAt("/");
        return scene.does("open following", person -> person.goesInMainTo("Following"));
    }

    private static String newCruds(Scene scene) {
        scene.isAt("/");
        scene.other.posts("Something new");
        Locator button = scene.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\d+ new cruds?$")));
        assertThat(button).isVisible();
        return scene.does("show new cruds", _ -> button.click());
    }

    private static String moreCruds(Scene scene) {
        scene.isAt("/");
        return scene.does(
                "load more cruds", person -> person.visitor.cruds().last().scrollIntoViewIfNeeded());
    }

    private static String thread(Scene scene) {
        String message = "What is a trace? " + UUID.randomUUID();
        scene.reply(scene.other.posts(message), "Every click is one.");
        scene.isAt("/");
        return scene.does(
                "open thread",
                person -> person.visitor
                        .crud(message)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("open this crud"))
                        .click());
    }

    private static String profile(Scene scene) {
        String message = "Who am I? " + UUID.randomUUID();
        scene.other.posts(message);
        scene.isAt("/");
        return scene.does("open profile", person -> person.visitor.opensTheAuthorOf(person.visitor.crud(message)));
    }

    private static String likes(Scene scene) {
        Person other = scene.other;
        String crud = scene.somebodyNew().posts("Worth a like");
        other.send(other.request("/api/activities/" + crud + "/like").PUT(BodyPublishers.noBody()));
        return profileTab(scene, "Likes");
    }

    private static String profileTab(Scene scene, String tab) {
        scene.isAt("/@" + scene.other.handle());
        return scene.does("open " + tab.toLowerCase(Locale.ROOT), person -> person.goesInMainTo(tab));
    }

    private static String besideThePage(Scene scene, String request, String what) {
        scene.isAtWithout("**/api/" + request, "/");
        return scene.does("show " + what, person -> person.presses("Load again"));
    }

    private static String morePeople(Scene scene) {
        String handle = scene.somebodyNew().handle();
        scene.crowd.follows(handle);
        scene.isAt("/@" + handle + "/followers");
        return scene.does("load more people", Scene::goesToTheEnd);
    }

    private static String people(Scene scene, String list) {
        Person other = scene.other;
        other.send(other.request("/api/users/@zoe/follow").PUT(BodyPublishers.noBody()));
        scene.call("PUT", "/api/users/@" + other.handle() + "/follow");
        scene.isAt("/@" + other.handle());
        return scene.does(
                "open " + list,
                person -> person.visitor
                        .profile()
                        .locator("a[href$='/" + list + "']")
                        .click());
    }
}
