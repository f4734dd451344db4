package dev.cruddur.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.backend.testing.Answer;
import dev.cruddur.backend.testing.Api;
import dev.cruddur.backend.testing.BackendTest;
import dev.cruddur.backend.testing.Bodies;
import dev.cruddur.backend.testing.Pictures;
import dev.cruddur.defaults.identity.Identity;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AvatarTest implements BackendTest {

    private static final byte[] PICTURE = Pictures.png(300, 200);

    @Inject
    Api api;

    private Identity me = new Identity(UUID.randomUUID(), "", UUID.randomUUID());

    @BeforeEach
    void somebodyNew() {
        me = api.signUp();
    }

    @Test
    void picture_isShownToEverybody_andMayBeKept() {
        String url = put(PICTURE);

        HttpResponse<byte[]> file = api.file(inside(url));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type")).hasValue("image/jpeg");
        assertThat(file.headers().firstValue("cache-control")).hasValue("public, max-age=31536000, immutable");
        assertThat(Pictures.read(file.body()).getWidth()).isEqualTo(200);
    }

    @Test
    void picture_standsWhereverThePersonDoes() {
        String url = put(PICTURE);
        ACTIVITIES.answers(
                "GET /activities/home", 200, Bodies.home(List.of(Bodies.crud(me.userUuid(), "hello")), "null"));

        assertThat(api.get("/activities/home").array().getFirst()).containsEntry("avatar_url", url);
        assertThat(api.get("/session", me).object()).containsEntry("avatar_url", url);
        assertThat(api.get("/users/@" + me.handle() + "/short").object()).containsEntry("avatar_url", url);
    }

    @Test
    void anotherPicture_hasAnotherAddress_andTheOldOneIsGone() {
        String before = put(PICTURE);

        String after = put(Pictures.WEBP);

        assertThat(after).isNotEqualTo(before);
        assertThat(api.file(inside(before)).statusCode()).isEqualTo(404);
        assertThat(api.file(inside(after)).statusCode()).isEqualTo(200);
    }

    @Test
    void removal_goesBackToNone_andAgainChangesNothing() {
        String url = put(PICTURE);

        assertThat(api.delete("/profile/avatar", me).object()).containsEntry("avatar_url", null);
        assertThat(api.delete("/profile/avatar", me).status()).isEqualTo(200);
        assertThat(api.file(inside(url)).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoPicture_isRefused_andChangesNothing() {
        String url = put(PICTURE);

        Answer answer = api.put("/profile/avatar", "image/png", "no picture".getBytes(StandardCharsets.UTF_8), me);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.codes()).containsExactly("avatar_invalid");
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(api.get("/session", me).object()).containsEntry("avatar_url", url);
    }

    @Test
    void noPictureAtAll_isRefused() {
        assertThat(api.put("/profile/avatar", "image/png", new byte[0], me).codes())
                .containsExactly("avatar_blank");
    }

    @Test
    void pictureThatIsTooLarge_isRefused() {
        assertThat(api.put("/profile/avatar", "image/png", new byte[2 * 1024 * 1024 + 1], me)
                        .codes())
                .containsExactly("avatar_exceed_max_bytes");
        assertThat(api.put("/profile/avatar", "image/png", new byte[4 * 1024 * 1024], me)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void otherTypes_areRefused() {
        assertThat(api.put("/profile/avatar", "image/svg+xml", PICTURE, me).status())
                .isEqualTo(415);
    }

    @Test
    void pictureOfNobody_isNotFound() {
        assertThat(api.file("/avatars/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutASession_nothingChanges() {
        assertThat(api.put("/profile/avatar", "image/png", PICTURE, null).status())
                .isEqualTo(401);
        assertThat(api.delete("/profile/avatar", null).status()).isEqualTo(401);
    }

    private String put(byte[] picture) {
        Answer answer = api.put("/profile/avatar", "image/png", picture, me);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return (String) answer.object().get("avatar_url");
    }

    /** The address as the gateway asks for it. */
    private static String inside(String url) {
        return url.substring("/api".length());
    }
}
