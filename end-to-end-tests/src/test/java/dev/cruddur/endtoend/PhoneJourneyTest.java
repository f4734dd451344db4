package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Somebody new, who has nothing but a phone, does all that can be done at a desk. */
class PhoneJourneyTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final String handle =
            "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void newcomer_saysWhoTheyAre_andJoinsIn() throws IOException {
        try (Visitor newcomer = Visitor.onAPhone(url)) {
            signUp(newcomer, handle);
            showFace(newcomer, "I like #" + handle);

            link(newcomer, "Crud").click();
            newcomer.posts("From the bus, by " + handle, "1-day");
            assertThat(newcomer.crud(handle).first().locator("img")).isVisible();

            newcomer.repliesToSomebodyElse(handle, "Well said, says " + handle);
            press(newcomer, "Like");
            press(newcomer, "Repost");
            assertThat(newcomer.complaints()).isEmpty();
        }
    }

    @Test
    void newcomer_findsSomebody_followsThem_writesToThem_andLeaves() {
        String other = "o" + handle.substring(1);
        try (Visitor known = new Visitor(url);
                Visitor newcomer = Visitor.onAPhone(url)) {
            known.signsUpAs(other);
            known.posts("To be found by " + handle, "1-day");
            signUp(newcomer, handle);

            find(newcomer, other);
            button(newcomer.profile(), "Follow @" + other).click();
            assertThat(newcomer.profile()).containsText("1 follower");
            link(newcomer, "Home").click();
            link(newcomer, "Following").click();
            assertThat(newcomer.crud("To be found by " + handle)).isVisible();

            newcomer.opensTheAuthorOf(newcomer.crud("To be found by " + handle));
            newcomer.profile()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Message"))
                    .click();
            newcomer.page().getByRole(AriaRole.TEXTBOX).fill("Hello from the bus");
            button(newcomer.page().getByRole(AriaRole.MAIN), "Send").click();
            assertThat(known.page().getByTestId("unread-conversations")).hasText("1");
            assertThat(known.page().getByTestId("unread-count")).hasText("2");

            leaveEverywhere(newcomer);
            assertThat(newcomer.complaints()).isEmpty();
        }
    }

    private static void signUp(Visitor newcomer, String handle) {
        link(newcomer, "Sign up").click();
        newcomer.signsUpOnThisPageAs(handle);
    }

    private static void showFace(Visitor newcomer, String bio) throws IOException {
        link(newcomer, "Profile").click();
        button(newcomer.profile(), "Edit profile").click();
        Locator form = newcomer.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Edit profile"));
        form.getByLabel("Choose a picture").setInputFiles(new FilePayload("face.png", "image/png", picture()));
        assertThat(form.getByTestId("avatar-preview").locator("img")).isVisible();
        form.getByLabel("About you").fill(bio);
        button(form, "Save").click();
        assertThat(form).isHidden();
        assertThat(newcomer.profile()).containsText(bio);
        assertThat(newcomer.profile().locator("img[src^='/api/avatars/']")).isVisible();
    }

    private static void find(Visitor newcomer, String handle) {
        link(newcomer, "Search").click();
        newcomer.searchBox().fill(handle);
        newcomer.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("@" + handle)))
                .click();
        assertThat(newcomer.profile()).isVisible();
    }

    private static void leaveEverywhere(Visitor newcomer) {
        newcomer.page()
                .getByTitle("More", new Page.GetByTitleOptions().setExact(true))
                .click();
        link(newcomer, "Settings").click();
        button(newcomer.page().getByRole(AriaRole.MAIN), "Sign out everywhere").click();
        assertThat(link(newcomer, "Sign in")).isVisible();
    }

    /** Presses it at the first crud of the page, and sees that it stays pressed. */
    private static void press(Visitor visitor, String name) {
        Locator button = visitor.cruds()
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + ",")));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
