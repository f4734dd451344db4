package dev.cruddur.backend.domain;

import java.util.List;

/** What a picture of oneself must be like. */
public final class AvatarRules {

    /** Bytes of the file. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** Media types. */
    public static final List<String> TYPES = List.of("image/png", "image/jpeg", "image/webp");

    /** Width times height, before anything is decoded: a small file may hold a picture that fills the memory. */
    static final int MAX_PIXELS = 4096 * 4096;

    /** Pixels of each side of what is kept. */
    static final int SIDE = 256;

    private AvatarRules() {}
}
