package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** None of the suite's cases is missing here. {@code w3c-cases.txt} has their names, as the suite has them. */
class SuiteTest {

    private static final List<Class<? extends ConformanceTest>> TESTS =
            List.of(TraceparentTest.class, MalformedTraceparentTest.class, TracestateTest.class);

    @Test
    void everyCaseOfTheSuite_isTried() throws IOException {
        assertThat(cases()).hasSize(41);
        assertThat(tried()).containsExactlyInAnyOrderElementsOf(cases());
    }

    private static List<String> tried() {
        return TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .flatMap(SuiteTest::caseOf)
                .distinct()
                .toList();
    }

    private static Stream<String> caseOf(Method test) {
        return Stream.ofNullable(test.getAnnotation(SuiteCase.class)).map(SuiteCase::value);
    }

    private static List<String> cases() throws IOException {
        try (InputStream text = SuiteTest.class.getResourceAsStream("/w3c-cases.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
