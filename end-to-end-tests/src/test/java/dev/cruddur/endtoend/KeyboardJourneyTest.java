package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who has no mouse, and sees where they are by what has the focus. */
class KeyboardJourneyTest {

    private static final int MOST_STEPS = 200;

    private final Visitor visitor = new Visitor(Stack.shared().url(FRONTEND_GATEWAY));
    private final Keyboard keys = visitor.page().keyboard();

    @Test
    void comesIn_posts_likes_replies_looksAtTheTrace_andLeaves_byKeysAlone() {
        try (visitor) {
            press(button("Enter as a demo person").first());
            assertThat(button("Sign out")).isVisible();
            String message = "By keys alone " + System.nanoTime();
            post(message);
            press(visitor.crud(message).getByRole(AriaRole.LINK, named("repl(y|ies)$")));
            Locator like = visitor.crud(message).getByRole(AriaRole.BUTTON, named("^Like,"));
            press(like);
            assertThat(like).hasAttribute("aria-pressed", "true");
            reply(message + ", answered");
            lookAtTheTrace();
            lookUpTheShortcuts();
            press(button("Sign out"));
            assertThat(button("Enter as a demo person").first()).isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private void post(String message) {
        stepTo(visitor.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What would you like to say?")));
        keys.type(message);
        keys.press("Control+Enter");
        assertThat(visitor.crud(message)).isVisible();
    }

    private void reply(String message) {
        stepTo(visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reply to")));
        keys.type(message);
        keys.press("Control+Enter");
        assertThat(visitor.crud(message)).isVisible();
    }

    private void lookAtTheTrace() {
        Locator bar = visitor.page().getByTestId("dock-bar");
        assertThat(bar).containsText("reply to crud");
        press(bar);
        assertThat(visitor.spanRows().first()).isVisible();
        stepTo(visitor.page().getByTestId("dock-action").first());
        keys.press("Escape");
        assertThat(visitor.page().getByTestId("dock-action")).hasCount(0);
        assertThat(bar).isFocused();
    }

    private void lookUpTheShortcuts() {
        Locator more = visitor.page().locator("summary[title=More]");
        press(more);
        press(button("Keyboard shortcuts"));
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isVisible();
        keys.press("Escape");
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(more).isFocused();
    }

    /** Goes to it and presses it. */
    private void press(Locator control) {
        stepTo(control);
        keys.press("Enter");
    }

    /** Steps from one control to the next, and sees that this one shows that it has the focus. */
    private void stepTo(Locator control) {
        assertThat(control).isVisible();
        int steps = 0;
        while (!(boolean) control.evaluate("it => it === document.activeElement")) {
            assertThat(steps++).as("steps to %s", control).isLessThan(MOST_STEPS);
            keys.press("Tab");
        }
        assertThat(control.evaluate("it => it.matches(':focus-visible')"))
                .as("focus seen on %s", control)
                .isEqualTo(true);
    }

    private Locator button(String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String pattern) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
