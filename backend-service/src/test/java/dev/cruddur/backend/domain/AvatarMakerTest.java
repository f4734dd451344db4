package dev.cruddur.backend.domain;

import static dev.cruddur.backend.testing.Pictures.colour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cruddur.backend.testing.Pictures;
import dev.cruddur.defaults.rules.RuleViolated;
import dev.cruddur.defaults.rules.Violation;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AvatarMakerTest {

    private final AvatarMaker maker = new AvatarMaker();

    @Test
    void widePicture_becomesItsMiddle_scaled() {
        BufferedImage made = made(Pictures.png(1600, 1000));

        assertThat(made.getWidth()).isEqualTo(256);
        assertThat(made.getHeight()).isEqualTo(256);
        assertThat(colour(made, 126, 0)).isEqualTo("red");
        assertThat(colour(made, 129, 255)).isEqualTo("blue");
    }

    @Test
    void smallPicture_staysAsSmallAsItIs() {
        assertThat(made(Pictures.jpeg(40, 90)).getHeight()).isEqualTo(40);
    }

    @Test
    void webp_isRead() {
        BufferedImage made = made(Pictures.WEBP);

        assertThat(made.getWidth()).isEqualTo(64);
        assertThat(colour(made, 8, 32) + colour(made, 56, 32)).isEqualTo("redblue");
    }

    @Test
    void picture_isKeptAsJpeg() {
        assertThat(maker.make(Pictures.png(300, 300)).contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void transparency_isKept_asPng() {
        Avatar avatar = maker.make(Pictures.transparentPng());

        assertThat(avatar.contentType()).isEqualTo("image/png");
        assertThat(colour(Pictures.read(avatar.image()), 200, 128)).isEqualTo("nothing");
    }

    /** Red is stored on the left; where it is when the picture is looked at. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void cameraThatWasTurned_isTurnedBack(int orientation, String red) {
        BufferedImage made = made(Pictures.jpegLying(orientation));

        assertThat(sidesInRed(made)).containsExactly(red);
    }

    @Test
    void whatElseIsInTheFile_isNotKept() {
        byte[] file = Pictures.jpegLying(1);

        assertThat(text(file)).contains("Exif", "at home!");
        assertThat(text(maker.make(file).image())).doesNotContain("Exif", "at home!");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void fileThatBreaksARule_isRefused(byte[] file, String code) {
        RuleViolated refusal = catchThrowableOfType(RuleViolated.class, () -> maker.make(file));

        assertThat(refusal.violations()).extracting(Violation::code).containsExactly(code);
    }

    static Stream<Arguments> refused() {
        byte[] cut = Arrays.copyOf(Pictures.png(300, 300), 60);
        return Stream.of(
                Arguments.of(new byte[0], "avatar_blank"),
                Arguments.of(new byte[AvatarRules.MAX_BYTES + 1], "avatar_exceed_max_bytes"),
                Arguments.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "avatar_invalid"),
                Arguments.of(Pictures.gif(), "avatar_invalid"),
                Arguments.of(cut, "avatar_invalid"),
                Arguments.of(Arrays.copyOf(Pictures.WEBP, 40), "avatar_invalid"),
                Arguments.of(Pictures.pngOfNothing(60_000, 60_000), "avatar_exceed_max_pixels"),
                Arguments.of(Pictures.pngOfNothing(4097, 4096), "avatar_exceed_max_pixels"));
    }

    private BufferedImage made(byte[] file) {
        return Pictures.read(maker.make(file).image());
    }

    private static List<String> sidesInRed(BufferedImage image) {
        int far = image.getWidth() - 10;
        int[][] corners = {{10, 10}, {far, 10}, {far, far}, {10, far}};
        List<String> sides = List.of("top", "right", "bottom", "left");
        return IntStream.range(0, 4)
                .filter(i -> isRed(image, corners[i]) && isRed(image, corners[(i + 1) % 4]))
                .mapToObj(sides::get)
                .toList();
    }

    private static boolean isRed(BufferedImage image, int[] at) {
        return colour(image, at[0], at[1]).equals("red");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
