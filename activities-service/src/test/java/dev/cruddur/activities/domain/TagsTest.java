package dev.cruddur.activities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    @Test
    void tags_areFoundOnce_inTheOrderOfTheirFirstUse() {
        assertThat(Tags.of("#sql is slow, #tracing says: it is #SQL.")).containsExactly("sql", "tracing");
    }

    @ParameterizedTest
    @CsvSource({"#Müsli, müsli", "#トレース, トレース", "#हिन्दी, हिन्दी", "#web_2, web_2", "#ÇELİK, çeli̇k", "(#aside), aside"
    })
    void tag_isOfLettersOfAnyScript_digitsAndUnderscores(String message, String tag) {
        assertThat(Tags.of(message)).containsExactly(tag);
    }

    @Test
    void accent_isTheSame_typedWithItsLetterOrAfterIt() {
        assertThat(Tags.of("#cafe\u0301")).isEqualTo(Tags.of("#caf\u00e9")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no tag",
                "#",
                "# apart",
                "C#minor",
                "##twice",
                "https://example.org/#part",
                "HTTP://example.org/?q=a,#part",
                "see/#part",
                "&#39;"
            })
    void numberSign_elsewhere_isNoTag(String message) {
        assertThat(Tags.of(message)).isEmpty();
    }

    @Test
    void tag_ofMoreThan50Characters_isNone() {
        assertThat(Tags.of("#" + "x".repeat(50))).hasSize(1);
        assertThat(Tags.of("#" + "x".repeat(51))).isEmpty();
    }

    @Test
    void beginning_isOfATag_withOrWithoutItsNumberSign() {
        assertThat(Tags.beginning("#Tra")).isEqualTo(Tags.beginning("tra")).hasValue("tra");
        assertThat(Tags.beginning("two words")).isEmpty();
        assertThat(Tags.beginning("#")).isEmpty();
        assertThat(Tags.beginning("50%")).isEmpty();
    }

    @Test
    void tag_endsWhereItsWordEnds() {
        assertThat(Tags.of("#one-two, #three's #four.")).containsExactly("one", "three", "four");
    }
}
