package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MachineCheckTest {

    @Test
    void docker_thatIsNotThere_isWell_andSaysWhatGoesWithoutIt() {
        assertThat(MachineCheck.docker(false, false))
                .isEqualTo(Finding.ok(
                        "Docker: not installed. Only docker compose up wants it; ./cruddur up and test do not."));
    }

    @Test
    void docker_whoseDaemonIsSilent_isWarnedOf_inOneLineThatSaysHowToStartIt() {
        var finding = MachineCheck.docker(true, false);
        assertThat(finding.level()).isEqualTo(Finding.Level.WARN);
        assertThat(finding.text()).contains("systemctl start docker").doesNotContain("\n");
    }
}
