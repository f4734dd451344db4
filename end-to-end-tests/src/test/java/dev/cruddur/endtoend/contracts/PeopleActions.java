package dev.cruddur.endtoend.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.endtoend.contracts.Action.byMember;
import static dev.cruddur.endtoend.contracts.Action.byStranger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Person;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What one has to do with other people, and is told of them. */
final class PeopleActions {

    private PeopleActions() {}

    static List<Action> all() {
        return List.of(
                byMember("follow-person", scene -> follow(scene, "DELETE", "follow person")),
                byMember("unfollow-person", scene -> follow(scene, "PUT", "unfollow person")),
                byMember("read-notifications", PeopleActions::notifications),
                byMember("read-mentions", PeopleActions::mentions),
                byMember("mark-all-as-read", PeopleActions::markAll),
                byStranger("load-more-notifications", PeopleActions::moreNotifications),
                byMember("open-messages", PeopleActions::conversations),
                byStranger("load-more-conversations", PeopleActions::moreConversations),
                byMember("open-conversation", PeopleActions::conversation),
                byStranger("load-older-messages", PeopleActions::olderMessages),
                byMember("send-first-message", scene -> message(scene, scene.somebodyNew())),
                byMember("send-message", PeopleActions::nextMessage),
                byMember("receive-message", PeopleActions::receipt));
    }

    private static String follow(Scene scene, String before, String name) {
        String handle = scene.other.handle();
        scene.call(before, "/api/users/@" + handle + "/follow");
        scene.isAt("/@" + handle);
        Locator button = scene.visitor
                .profile()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^(Follow|Unfollow|Following) @" + handle)));
        return scene.does(name, _ -> button.click());
    }

    private static String notifications(Scene scene) {
        isToldOfAMention(scene, "/");
        return scene.does("read notifications", person -> person.goesTo("Notifications"));
    }

    private static String mentions(Scene scene) {
        isToldOfAMention(scene, "/notifications");
        return scene.does("read mentions", person -> person.goesInMainTo("Mentions"));
    }

    private static String markAll(Scene scene) {
        isToldOfAMention(scene, "/notifications?only=mentions");
        return scene.does("mark all as read", person -> person.presses("Mark all as read"));
    }

    private static void isToldOfAMention(Scene scene, String path) {
        scene.other.posts("Look, @" + scene.handle);
        scene.awaitsNews();
        scene.isAt(path);
    }

    private static String conversations(Scene scene) {
        writes(scene.other, scene.handle);
        scene.isAt("/");
        return scene.does("open messages", person -> person.goesTo("Messages"));
    }

    private static String conversation(Scene scene) {
        writes(scene.other, scene.handle);
        scene.awaitsNews();
        scene.isAt("/messages");
        return scene.does(
                "open conversation",
                person -> person.page().getByTestId("conversation").first().click());
    }

    private static String moreNotifications(Scene scene) {
        scene.crowd.writesTo(scene.signsUpAtOnce("/"));
        scene.awaitsNews(Crowd.SIZE);
        scene.isAt("/notifications");
        return scene.does("load more notifications", Scene::goesToTheEnd);
    }

    private static String moreConversations(Scene scene) {
        scene.crowd.writesTo(scene.signsUpAtOnce("/"));
        scene.isAt("/messages");
        return scene.does(
                "load more conversations",
                person -> person.page().getByTestId("conversation").last().scrollIntoViewIfNeeded());
    }

    private static String olderMessages(Scene scene) {
        String handle = scene.signsUpAtOnce("/");
        for (int count = 0; count < Crowd.SIZE; count++) {
            writes(scene.other, handle);
        }
        scene.isAt("/messages/new/@" + scene.other.handle());
        return scene.does(
                "load older messages",
                person -> person.page().getByTestId("message").first().scrollIntoViewIfNeeded());
    }

    private static String nextMessage(Scene scene) {
        writes(scene.other, scene.handle);
        return message(scene, scene.other);
    }

    private static String message(Scene scene, Person to) {
        scene.isAt("/messages/new/@" + to.handle());
        Page page = scene.page();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Write to")))
                .fill("Between us");
        return scene.does("send message", person -> person.presses("Send"));
    }

    private static String receipt(Scene scene) {
        writes(scene.other, scene.handle);
        scene.isListeningAt("/messages/new/@" + scene.other.handle());
        assertThat(scene.page().getByTestId("message").first()).isVisible();
        return scene.does("receive message", _ -> writes(scene.other, scene.handle));
    }

    private static void writes(Person author, String reader) {
        author.post("/api/messages", Map.of("message", "Are you there?", "handle", reader));
    }
}
