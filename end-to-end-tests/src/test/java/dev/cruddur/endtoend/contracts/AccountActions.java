package dev.cruddur.endtoend.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.endtoend.contracts.Action.byMember;
import static dev.cruddur.endtoend.contracts.Action.byStranger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Pictures;
import java.util.List;
import java.util.Map;

/** Coming in, going out, and what one is to others. */
final class AccountActions {

    private static final String NEW_PASSWORD = "battery horse correct";

    private AccountActions() {}

    static List<Action> all() {
        return List.of(
                byStranger("sign-up", AccountActions::signUp),
                byStranger("sign-in", scene -> signIn(scene, Person.PASSWORD)),
                byStranger("sign-in-with-a-wrong-password", scene -> signIn(scene, NEW_PASSWORD)),
                byStranger("list-demo-people", AccountActions::demoPeople),
                byStranger("enter-as-demo-person", scene -> {
                    scene.isAt("/");
                    return scene.does("enter as demo person", person -> person.presses("Enter as a demo person"));
                }),
                byStranger("sign-out", scene -> {
                    scene.signsUpAtOnce("/");
                    return scene.does("sign out", person -> person.presses("Sign out"));
                }),
                byStranger("sign-out-everywhere", scene -> {
                    scene.signsUpAtOnce("/settings");
                    return scene.does("sign out everywhere", person -> person.presses("Sign out everywhere"));
                }),
                byStranger("end-session", AccountActions::endOfSession),
                byStranger("change-password", AccountActions::newPassword),
                byMember("edit-profile", AccountActions::profile),
                byMember("upload-picture", AccountActions::picture),
                byMember("remove-picture", AccountActions::noPicture));
    }

    private static String signUp(Scene scene) {
        scene.isAt("/sign-up");
        return scene.does("sign up", person -> person.visitor.signsUpOnThisPageAs(Scene.newHandle()));
    }

    private static String signIn(Scene scene, String password) {
        scene.isAt("/sign-in");
        Locator form = scene.form("Sign in");
        form.getByLabel("Handle").fill(scene.other.handle());
        form.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(password);
        return scene.does("sign in", person -> person.presses("Sign in", form));
    }

    private static String demoPeople(Scene scene) {
        scene.isAt("/sign-in");
        return scene.does(
                "list demo people",
                person -> person.page().getByText("or choose who to be").last().click());
    }

    private static String endOfSession(Scene scene) {
        String handle = scene.signsUpAtOnce("/");
        scene.elsewhere().post("/api/session", Map.of("handle", handle, "password", Person.PASSWORD));
        scene.isAt("/settings");
        return scene.does("end session", person -> person.presses("End the session"));
    }

    private static String newPassword(Scene scene) {
        scene.signsUpAtOnce("/settings");
        Locator form = scene.form("Change password");
        form.getByLabel("Current password").fill(Person.PASSWORD);
        form.getByLabel("New password").fill(NEW_PASSWORD);
        return scene.does("change password", person -> person.presses("Change password", form));
    }

    private static String profile(Scene scene) {
        scene.isAt("/@" + scene.handle);
        return scene.does("edit profile", person -> person.visitor.editsProfile("Somebody", "I like traces"));
    }

    private static String picture(Scene scene) {
        Locator form = opensForm(scene);
        form.getByLabel("Choose a picture")
                .setInputFiles(new FilePayload("me.png", "image/png", Pictures.pngThatSays("me")));
        assertThat(form.getByTestId("avatar-preview").locator("img")).isVisible();
        return scene.does("edit profile", person -> person.presses("Save", form));
    }

    /** Of whoever has one: see {@link #picture}. */
    private static String noPicture(Scene scene) {
        picture(scene);
        Locator form = opensForm(scene);
        scene.presses("Remove", form);
        return scene.does("edit profile", person -> person.presses("Save", form));
    }

    private static Locator opensForm(Scene scene) {
        scene.isAt("/@" + scene.handle);
        scene.presses("Edit profile");
        return scene.form("Edit profile");
    }
}
