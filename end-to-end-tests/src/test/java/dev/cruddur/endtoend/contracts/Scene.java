package dev.cruddur.endtoend.contracts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A browser window in which actions are played, and another person, who can be acted upon. */
final class Scene implements AutoCloseable {

    /** The handle of whoever is at the window, if they are signed in. */
    final String handle = newHandle();

    final Visitor visitor;
    final Person other;
    final Crowd crowd;
    private final String url;

    private Scene(String url, Person other, Crowd crowd) {
        this.url = url;
        this.other = other;
        this.crowd = crowd;
        this.visitor = new Visitor(url);
    }

    /** Somebody who is signed in. */
    static Scene ofMember(String url, Person other, Crowd crowd) {
        Scene scene = new Scene(url, other, crowd);
        scene.call("POST", "/api/users", RequestOptions.create().setData(account(scene.handle)));
        return scene;
    }

    /** Somebody who is not. */
    static Scene ofStranger(String url, Person other, Crowd crowd) {
        return new Scene(url, other, crowd);
    }

    static String newHandle() {
        return "c" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    static Map<String, String> account(String handle) {
        return Map.of(
                "handle",
                handle,
                "display_name",
                "Person " + handle,
                "email",
                handle + "@example.com",
                "password",
                Person.PASSWORD);
    }

    Page page() {
        return visitor.page();
    }

    /** Somebody whom nobody has had anything to do with. */
    Person somebodyNew() {
        return Person.signedUp(url);
    }

    /** Another browser, where nobody is signed in. */
    Person elsewhere() {
        return Person.stranger(url);
    }

    /** Nobody is signed in any more. */
    void forgetsWhoTheyAre() {
        page().context().clearCookies();
    }

    /** Somebody new is signed in, apart from the page, and then at that page: their handle. */
    String signsUpAtOnce(String path) {
        String handle = newHandle();
        call("POST", "/api/users", RequestOptions.create().setData(account(handle)));
        isAt(path);
        return handle;
    }

    /** Posts a crud, apart from the page: the id of that trace. */
    String posts(String message) {
        return traceId(call(
                "POST",
                "/api/activities",
                RequestOptions.create().setData(Map.of("message", message, "ttl", "1-hour"))));
    }

    /** Does something, apart from the page: the id of that trace. */
    String leavesATrace() {
        return traceId(call("GET", "/api/rules"));
    }

    private static String traceId(APIResponse answer) {
        return answer.headers().get("traceresponse").split("-", -1)[1];
    }

    /** The other person replies to that crud. */
    void reply(String crud, String message) {
        other.post("/api/activities/" + crud + "/reply", Map.of("message", message));
    }

    /** Calls the API in this window's session, apart from the page. */
    APIResponse call(String method, String path) {
        return call(method, path, RequestOptions.create());
    }

    private APIResponse call(String method, String path, RequestOptions options) {
        APIResponse answer = page().request().fetch(path, options.setMethod(method));
        if (!answer.ok()) {
            throw new IllegalStateException(method + " " + path + ": " + answer.status() + " " + answer.text());
        }
        return answer;
    }

    /** Opens a page anew, and waits until all is there. */
    void isAt(String path) {
        load(path);
        // It would stand before what is pressed next.
        visitor.closeDock();
    }

    private void load(String path) {
        page().navigate(path);
        visitor.openDock();
        assertThat(actions().first()).isVisible();
        assertThat(actions().filter(new Locator.FilterOptions().setHasText("under way")))
                .hasCount(0);
    }

    /** The same, and what is new is told from now on. */
    void isListeningAt(String path) {
        page().waitForResponse(answer -> answer.url().endsWith("/api/notifications/stream"), () -> isAt(path));
    }

    /** Opens a page anew, to which one of its requests gets no answer. */
    void isAtWithout(String request, String path) {
        page().route(request, Route::abort);
        isAt(path);
        page().unroute(request);
    }

    /** Waits until there is something that this person has not read. */
    void awaitsNews() {
        awaitsNews(1);
    }

    /** Waits until there are so many such things. */
    void awaitsNews(int count) {
        Awaitility.await()
                .until(() -> Integer.parseInt(call("GET", "/api/notifications/unread-count")
                                .text()
                                .replaceAll("\\D", ""))
                        >= count);
    }

    /** Opens a page anew: the id of that trace. */
    String opens(String path) {
        load(path);
        return actions().last().getAttribute("data-trace-id");
    }

    /** Does something, for the first time since the page was opened: the id of the trace, by the dock's word. */
    String does(String name, Consumer<Scene> deed) {
        deed.accept(this);
        visitor.openDock();
        Locator ofThatName = actions()
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText(name, new Page.GetByTextOptions().setExact(true))));
        assertThat(ofThatName).hasCount(1);
        return ofThatName.getAttribute("data-trace-id");
    }

    private Locator actions() {
        return page().getByTestId("dock-action");
    }

    /** Presses the button of that name; of several, the first. */
    void presses(String name) {
        press(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginningWith(name))));
    }

    /** Presses the button of that name at a crud. */
    void presses(String name, Locator crud) {
        press(crud.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginningWith(name))));
    }

    /** Follows the link of that name; of several, the first. */
    void goesTo(String name) {
        press(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginningWith(name))));
    }

    /** Follows the link of that name in the middle of the page. */
    void goesInMainTo(String name) {
        press(page().getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Scrolls down as far as it goes. */
    void goesToTheEnd() {
        page().evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    }

    /** The form of that name. */
    Locator form(String name) {
        return page().getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName(beginningWith(name)));
    }

    private static void press(Locator found) {
        found.first().click();
    }

    private static Pattern beginningWith(String name) {
        return Pattern.compile("^" + name);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
