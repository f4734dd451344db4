package dev.cruddur.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.cruddur.endtoend.support.Accessibility;
import dev.cruddur.endtoend.support.Accessibility.Look;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, and what opens on it, holds to the rules of axe: each at a desk in the dark or on a phone in the light,
 * those that look most different in both. Two windows serve all, since coming in takes longer than looking.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private Visitor stranger;
    private Visitor amara;
    private String trace;
    private String otherTrace;

    @BeforeAll
    void open() {
        stranger = new Visitor(url);
        trace = stranger.lastTraceId("open home");
        closeTheDock(stranger);
        amara = new Visitor(url);
        amara.entersAs("Amara Okafor");
        amara.searchesFor("heron");
        otherTrace = amara.lastTraceId("search");
        closeTheDock(amara);
    }

    @AfterAll
    void close() {
        stranger.close();
        amara.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/@lars", "/messages", "/sign-in", "/nowhere/at/all", "/api-docs"})
    void page_forAStrangerOnAPhone_hasNothingToMend(String path) {
        visit(stranger, path);

        Accessibility.assertNothingToMend(stranger.page(), Look.ON_A_PHONE_IN_THE_LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search", "/@nobody_at_all", "/traces/0123456789abcdef0123456789abcdef"})
    void page_forAStrangerAtADesk_hasNothingToMend(String path) {
        visit(stranger, path);

        Accessibility.assertNothingToMend(stranger.page(), Look.AT_A_DESK_IN_THE_DARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/@amara/replies",
                "/@amara/followers",
                "/about",
                "/settings",
                "/messages/new/@zoe",
                "/search?term=a&in=people",
                "/search?term=qqqqqqqqqqqq",
                "/traces?view=heatmap"
            })
    void page_atADesk_hasNothingToMend(String path) {
        visit(amara, path);

        Accessibility.assertNothingToMend(amara.page(), Look.AT_A_DESK_IN_THE_DARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/following", "/@amara/likes", "/notifications", "/traces?view=red"})
    void page_onAPhone_hasNothingToMend(String path) {
        visit(amara, path);

        Accessibility.assertNothingToMend(amara.page(), Look.ON_A_PHONE_IN_THE_LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?term=tracing", "/traces", "/traces?view=map"})
    void page_inBothLooks_hasNothingToMend(String path) {
        visit(amara, path);

        Accessibility.assertNothingToMend(amara.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?view=flame", "?view=operations", "?view=sequence"})
    void aTrace_hasNothingToMend(String view) {
        visit(amara, "/traces/" + trace + view);
        assertThat(amara.page().getByTestId("trace-facts")).isVisible();

        Accessibility.assertNothingToMend(amara.page());
    }

    @Test
    void wordsOfTracing_haveNothingToMend() {
        visit(amara, "/traces/" + trace);
        button(main(), "Glossary").click();

        assertNothingToMendInTheDialog();
    }

    @Test
    void twoTraces_beingChosenAndCompared_haveNothingToMend() {
        visit(amara, "/traces?compare=" + trace);
        Accessibility.assertNothingToMend(amara.page(), Look.ON_A_PHONE_IN_THE_LIGHT);

        visit(amara, "/traces/compare?left=" + trace + "&right=" + otherTrace);
        assertThat(amara.page().getByTestId("comparison")).isVisible();
        Accessibility.assertNothingToMend(amara.page());
    }

    @Test
    void threadOfAReply_andTheDockOpenBelow_haveNothingToMend() {
        Person zoe = Person.demo(url, "zoe");
        String crud = zoe.posts("Bread for everybody");
        String reply = reply(zoe, crud, "Rye, too");
        reply(zoe, reply, "And butter");
        visit(amara, "/@zoe/status/" + reply);
        assertThat(amara.cruds()).hasCount(3);
        Accessibility.assertNothingToMend(amara.page());

        amara.openDock();
        amara.spanRows().first().click();
        assertThat(amara.page().getByTestId("span-details")).isVisible();
        Accessibility.assertNothingToMend(amara.page());
        closeTheDock(amara);
    }

    @Test
    void signUp_withErrorsShown_hasNothingToMend() {
        visit(stranger, "/sign-up");
        stranger.page().getByLabel("Handle").fill("not a handle");
        button(stranger.page().getByRole(AriaRole.FORM), "Sign up").click();
        assertThat(stranger.page().locator("[aria-invalid=true]").first()).isVisible();

        Accessibility.assertNothingToMend(stranger.page());
    }

    @Test
    void ownProfile_andTheFormToEditIt_haveNothingToMend() {
        visit(amara, "/@amara");
        Accessibility.assertNothingToMend(amara.page());

        button(main(), "Edit profile").click();
        assertNothingToMendInTheDialog();
    }

    @Test
    void questionBeforeDeleting_hasNothingToMend() {
        visit(amara, "/@amara");
        button(main(), "Delete").click();

        assertNothingToMendInTheDialog();
    }

    @Test
    void conversation_hasNothingToMend() {
        visit(amara, "/messages");
        amara.page().getByTestId("conversation").first().click();
        assertThat(amara.page().getByTestId("message").first()).isVisible();

        Accessibility.assertNothingToMend(amara.page());
    }

    @Test
    void searchBox_withSuggestions_hasNothingToMend() {
        visit(amara, "/search");
        main().getByRole(AriaRole.COMBOBOX).pressSequentially("tra");
        assertThat(amara.page().getByRole(AriaRole.OPTION).first()).isVisible();

        Accessibility.assertNothingToMend(amara.page());
    }

    @Test
    void moreMenu_andTheShortcutsInIt_haveNothingToMend() {
        visit(amara, "/about");
        amara.page().locator("summary[title=More]").click();
        Accessibility.assertNothingToMend(amara.page());

        amara.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard shortcuts"))
                .click();
        assertNothingToMendInTheDialog();
    }

    private void assertNothingToMendInTheDialog() {
        assertThat(amara.page().getByRole(AriaRole.DIALOG)).isVisible();
        Accessibility.assertNothingToMend(amara.page());
    }

    /** Goes there and waits until it is all there. */
    private static void visit(Visitor visitor, String path) {
        visitor.page().setViewportSize(1440, 900);
        visitor.page().navigate(path);
        assertThat(visitor.page().locator("h1").first()).isVisible();
        assertThat(visitor.page().getByText("Loading …")).hasCount(0);
        assertThat(visitor.page().getByText("Drawing …")).hasCount(0);
        assertThat(visitor.page().locator("[aria-busy=true]")).hasCount(0);
    }

    /** Which would else stand open on the pages that follow. */
    private static void closeTheDock(Visitor visitor) {
        visitor.page().getByTestId("dock-bar").click();
    }

    private Locator main() {
        return amara.page().getByRole(AriaRole.MAIN);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static String reply(Person author, String to, String message) {
        return author.post("/api/activities/" + to + "/reply", Map.of("message", message))
                .body()
                .get("uuid")
                .asText();
    }
}
