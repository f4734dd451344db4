package dev.cruddur.gateway.api;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Set;

/** The one request whose body is a picture, and not JSON. */
final class PictureUpload {

    static final String PATH = "/api/profile/avatar";

    /** No form can send these, so they are as good as JSON at telling the page from another site. */
    private static final Set<String> TYPES = Set.of(MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG, MediaType.IMAGE_WEBP);

    private PictureUpload() {}

    static boolean is(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.PUT && request.getPath().equals(PATH);
    }

    static boolean hasItsType(HttpRequest<?> request) {
        return request.getContentType()
                .map(MediaType::getName)
                .filter(TYPES::contains)
                .isPresent();
    }
}
