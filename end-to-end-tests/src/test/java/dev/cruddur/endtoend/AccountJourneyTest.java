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
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What people look like, and how they keep their account to themselves, in a browser. */
class AccountJourneyTest {

    private static final String NEW_PASSWORD = "battery horse correct";

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);

    private final String handle =
            "i" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void ownPicture_isSeenByOthers_besideWhatOneSays() {
        try (Visitor author = new Visitor(url);
                Visitor reader = Visitor.onAPhone(url)) {
            author.signsUpAs(handle);
            author.posts("Look at me " + handle, "1-day");
            author.page().navigate("/@" + handle);

            Locator form = opensProfileForm(author);
            form.getByLabel("Choose a picture").setInputFiles(new FilePayload("me.png", "image/png", png()));
            assertThat(form.getByTestId("avatar-preview").locator("img")).isVisible();
            form.getByTitle("Ocean").click();
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                    .click();
            assertThat(form).isHidden();
            assertThat(author.crud("Look at me").locator("img")).hasAttribute("src", Pattern.compile("/api/avatars/"));

            reader.page().navigate("/@" + handle);
            Locator picture = reader.crud("Look at me").locator("img");
            assertThat(picture).isVisible();
            assertThat(picture.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .isEqualTo(120);
            assertThat(reader.complaints()).isEmpty();
            assertThat(author.complaints()).isEmpty();
        }
    }

    @Test
    void newPassword_signsOutEveryOtherBrowser_andIsTheOneThatCounts() {
        try (Visitor here = new Visitor(url);
                Visitor elsewhere = Visitor.onAPhone(url)) {
            here.signsUpAs(handle);
            signsIn(elsewhere, "correct horse battery");
            here.page().navigate("/settings");
            assertThat(sessions(here)).hasCount(2);

            changesPassword(here, "correct horse battery");

            assertThat(sessions(here)).hasCount(1);
            assertSignedOut(elsewhere);
            signsIn(elsewhere, NEW_PASSWORD);

            here.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out everywhere"))
                    .click();
            assertThat(here.page().getByText("You are signed out everywhere.")).isVisible();
            assertSignedOut(elsewhere);
            signsIn(here, NEW_PASSWORD);
        }
    }

    private static Locator opensProfileForm(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit profile"))
                .click();
        return visitor.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Edit profile"));
    }

    private static void changesPassword(Visitor visitor, String current) {
        Locator form = visitor.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Change password"));
        form.getByLabel("Current password").fill(current);
        form.getByLabel("New password").fill(NEW_PASSWORD);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change password"))
                .click();
        assertThat(visitor.page().getByText("Your password is changed")).isVisible();
    }

    private void signsIn(Visitor visitor, String password) {
        visitor.page().navigate("/sign-in");
        Locator form = visitor.page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Sign in"));
        form.getByLabel("Handle").fill(handle);
        form.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(password);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(form).isHidden();
    }

    /** What one has open still shows one signed in; whatever one asks for next does not. */
    private static void assertSignedOut(Visitor visitor) {
        visitor.page().navigate("/settings");
        assertThat(visitor.page().getByText("What can be set of an account is its owner’s."))
                .isVisible();
    }

    private static Locator sessions(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Open sessions"))
                .getByRole(AriaRole.LISTITEM);
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(10, 10, 100, 100);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
