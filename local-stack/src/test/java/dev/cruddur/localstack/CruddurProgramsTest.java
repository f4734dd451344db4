package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.localstack.process.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CruddurProgramsTest {
    @TempDir
    private Path root;

    @Test
    void secrets_ofServices_areThoseTheyNeed() {
        assertThat(environment(Service.FRONTEND_GATEWAY))
                .containsKeys("CRUDDUR_TOKEN_SECRET", "CRUDDUR_SESSION_SECRET");
        assertThat(environment(Service.ACTIVITIES_SERVICE))
                .containsKey("CRUDDUR_TOKEN_SECRET")
                .doesNotContainKey("CRUDDUR_SESSION_SECRET");
        assertThat(environment(Service.TRACE_VIEWER)).doesNotContainKey("CRUDDUR_TOKEN_SECRET");
    }

    @Test
    void demoData_unlessChosen_isThere() {
        assertThat(environment(Service.BACKEND_SERVICE)).containsEntry("CRUDDUR_DEMO_DATA", "true");
    }

    @Test
    void demoData_refusedForOneService_isThereForTheOthers() {
        var options = FakeCheckout.in(root).options().with(Service.BACKEND_SERVICE, "CRUDDUR_DEMO_DATA", "false");
        assertThat(environment(options, Service.BACKEND_SERVICE)).containsEntry("CRUDDUR_DEMO_DATA", "false");
        assertThat(environment(options, Service.ACTIVITIES_SERVICE)).containsEntry("CRUDDUR_DEMO_DATA", "true");
    }

    @Test
    void program_whoseJarIsMissing_saysSo() throws IOException {
        var options = FakeCheckout.in(root).options();
        Files.delete(root.resolve("trace-viewer/target/trace-viewer.jar"));
        assertThatThrownBy(() -> environment(options, Service.TRACE_VIEWER))
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("trace-viewer is not built");
    }

    private Map<String, String> environment(Service service) {
        var checkout = Files.exists(root.resolve("cruddur")) ? new FakeCheckout(root) : FakeCheckout.in(root);
        return environment(checkout.options(), service);
    }

    private static Map<String, String> environment(StackOptions options, Service service) {
        var staging = new Staging(options.root(), options.folder().resolve("programs"));
        staging.stage();
        return new CruddurPrograms(options, staging.programs(), Secrets.in(options.folder()))
                .program(service, null)
                .environment();
    }
}
