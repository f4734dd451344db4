package dev.cruddur.endtoend.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** Whether everybody can use what a page shows now. */
public final class Accessibility {

    /** What a page is looked at on, and in which colours. */
    public enum Look {
        AT_A_DESK_IN_THE_DARK(1440, 900, ColorScheme.DARK),
        ON_A_PHONE_IN_THE_LIGHT(390, 844, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Look(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }

        private void at(Page page) {
            page.setViewportSize(width, height);
            // A colour that is still changing is neither the one nor the other.
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        }
    }

    private Accessibility() {}

    /**
     * Holds it to the rules of axe in those looks, all when none is named, and sees that nothing of it can only be
     * reached by scrolling sideways on a small phone.
     */
    public static void assertNothingToMend(Page page, Look... looks) {
        for (Look look : looks.length == 0 ? Look.values() : looks) {
            look.at(page);
            assertThat(violations(page)).as(look.name()).isEmpty();
        }
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page on a small phone")
                .isEqualTo(360);
    }

    private static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // What is well need not be listed, node for node.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        // In this page and no other: none of ours has frames of another's.
                        .setLegacyMode(true)
                        .options(options)
                        // The browser of the API's description is somebody else's work.
                        .exclude(".swagger-ui")
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessibility::described)
                        .toList();
    }

    private static String described(Rule rule) {
        List<String> where = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getId() + ", " + rule.getHelp() + ": " + String.join("\n", where);
    }
}
