package dev.cruddur.endtoend.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who uses the page, in a browser window of their own. */
public final class Visitor implements AutoCloseable {

    static {
        // For a machine that is busy: what comes is not waited for any longer than it takes.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER = PLAYWRIGHT.chromium().launch(options());

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Opens the page, as somebody who has never been here. */
    public Visitor(String url) {
        this(url, wide());
    }

    /** The same on a phone, with a finger. */
    public static Visitor onAPhone(String url) {
        return new Visitor(url, phone());
    }

    /** Opens the page of a trace viewer by itself. */
    public static Visitor ofTheViewer(String url) {
        return new Visitor(url, wide(), "/traces");
    }

    /** The same on a phone. */
    public static Visitor ofTheViewerOnAPhone(String url) {
        return new Visitor(url, phone(), "/traces");
    }

    private static NewContextOptions wide() {
        return new NewContextOptions().setViewportSize(1440, 900);
    }

    private static NewContextOptions phone() {
        return new NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true);
    }

    /** The same where nobody has signed the certificate. */
    public static Visitor behindTls(String url) {
        return new Visitor(
                url, new NewContextOptions().setViewportSize(1440, 900).setIgnoreHTTPSErrors(true));
    }

    private Visitor(String url, NewContextOptions window) {
        this(url, window, "/");
        assertThat(cruds().first()).isVisible();
    }

    private Visitor(String url, NewContextOptions window, String path) {
        context = BROWSER.newContext(window.setBaseURL(url));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(path);
    }

    private static LaunchOptions options() {
        String path = System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium");
        return new LaunchOptions()
                .setExecutablePath(Path.of(path))
                // It must run as root too, as in a container, and call nobody but the page.
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }

    /** The page itself. */
    public Page page() {
        return page;
    }

    /** Opens the page again, from wherever they have gone. */
    public void comesBack() {
        page.navigate("/");
        assertThat(cruds().first()).isVisible();
    }

    /** What the page has complained of in the console. */
    public List<String> complaints() {
        return complaints;
    }

    /** Enters as the demo person of that name. */
    public void entersAs(String displayName) {
        page.getByText("or choose who to be").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(displayName))
                .click();
        assertThat(page.getByText("Welcome, " + displayName)).isVisible();
    }

    /** Signs up as somebody new. */
    public void signsUpAs(String handle) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign up"))
                .first()
                .click();
        signsUpOnThisPageAs(handle);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
    }

    /** Fills in the form to sign up, which is open, and gets in. */
    public void signsUpOnThisPageAs(String handle) {
        signsUpOnThisPage(handle, handle + "@example.com", "correct horse battery");
    }

    /** The same, with an address and a password of one's own choice. */
    public void signsUpOnThisPage(String handle, String email, String password) {
        page.getByLabel("Handle").fill(handle);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Person " + handle);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Sign up"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign up"))
                .click();
        assertThat(page.getByText("Welcome, Person " + handle)).isVisible();
    }

    /** The cruds on the page. */
    public Locator cruds() {
        return page.getByTestId("crud");
    }

    /** The crud with that text. */
    public Locator crud(String text) {
        return cruds().filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Posts a crud, and sees it. */
    public void posts(String message, String ttl) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What would you like to say?"))
                .fill(message);
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Expires after"))
                .selectOption(ttl);
        page.locator("form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Crud"))
                .click();
        assertThat(crud(message)).isVisible();
    }

    /** What stands on a profile page about its person. */
    public Locator profile() {
        return page.getByTestId("profile");
    }

    /** Opens the profile of whoever wrote that crud. */
    public void opensTheAuthorOf(Locator crud) {
        crud.locator("header").getByRole(AriaRole.LINK).first().click();
        assertThat(profile()).isVisible();
    }

    /** Changes one's own profile, which is open. */
    public void editsProfile(String displayName, String bio) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit profile"))
                .click();
        Locator form = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Edit profile"));
        form.getByLabel("Name").fill(displayName);
        form.getByLabel("About you").fill(bio);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(form).isHidden();
    }

    /** Searches from beside the page. */
    public void searchesFor(String term) {
        Locator box = searchBox();
        box.fill(term);
        box.press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Search")))
                .isVisible();
    }

    /** The search box that is to be seen: the side column's, or the search page's own. */
    public Locator searchBox() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search"));
    }

    /** Likes or reposts that crud, as the button says, and waits until it is done: the button shows it before. */
    public static void reacts(Locator crud, String button) {
        Locator reaction = crud.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + button + ",")));
        reaction.click();
        assertThat(reaction).hasAttribute("aria-pressed", "true");
        assertThat(reaction).hasAttribute("aria-busy", "false");
    }

    /** Opens the thread of that crud and replies. */
    public void replies(Locator crud, String message) {
        crud.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("repl(y|ies)$")))
                .click();
        Locator form = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName(Pattern.compile("^Reply to")))
                .first();
        form.getByRole(AriaRole.TEXTBOX).fill(message);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply"))
                .click();
        assertThat(crud(message)).isVisible();
    }

    /** Replies to the newest crud of somebody else. */
    public void repliesToSomebodyElse(String oneself, String message) {
        replies(
                cruds().filter(new Locator.FilterOptions().setHasNotText(oneself))
                        .first(),
                message);
    }

    /** The trace of the last thing done, by the dock's word. */
    public String lastTraceId(String action) {
        openDock();
        Locator last = page.getByTestId("dock-action").first();
        assertThat(last).containsText(action);
        return last.getAttribute("data-trace-id");
    }

    /** Opens the dock, when it is not open. */
    public void openDock() {
        toggleDock("false");
    }

    /** Closes the dock, when it is open. */
    public void closeDock() {
        toggleDock("true");
    }

    private void toggleDock(String whenExpandedIs) {
        Locator bar = page.getByTestId("dock-bar");
        if (bar.getAttribute("aria-expanded").equals(whenExpandedIs)) {
            bar.click();
        }
    }

    /** The rows of the waterfall that the dock shows. */
    public Locator spanRows() {
        return page.getByTestId("span-row");
    }

    @Override
    public void close() {
        context.close();
    }
}
