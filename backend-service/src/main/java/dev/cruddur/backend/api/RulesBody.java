package dev.cruddur.backend.api;

import dev.cruddur.backend.domain.AccountRules;
import dev.cruddur.backend.domain.AvatarRules;
import dev.cruddur.backend.domain.Banner;
import dev.cruddur.backend.domain.CrudRules;
import dev.cruddur.backend.domain.Follows;
import dev.cruddur.backend.domain.Mentions;
import dev.cruddur.backend.domain.NewMessage;
import dev.cruddur.backend.domain.ProfileUpdate;
import dev.cruddur.defaults.rules.SearchTerm;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;

/** Every rule that a form can check before it is sent. */
@Serdeable
record RulesBody(
        int messageMaxChars,
        int replyMaxChars,
        int directMessageMaxChars,
        List<CrudRules.Ttl> ttls,
        String defaultTtl,
        int mentionsMax,
        Handle handle,
        DisplayName displayName,
        Bio bio,
        Avatar avatar,
        List<BannerColour> banners,
        Password password,
        Term searchTerm,
        Following following,
        boolean demo) {

    static RulesBody of(CrudRules cruds, boolean demo) {
        return new RulesBody(
                cruds.messageMaxChars(),
                cruds.replyMaxChars(),
                NewMessage.MAX_CHARS,
                cruds.ttls(),
                cruds.defaultTtl(),
                Mentions.MAX,
                new Handle(AccountRules.HANDLE_MIN, AccountRules.HANDLE_MAX, AccountRules.HANDLE_PATTERN),
                new DisplayName(AccountRules.DISPLAY_NAME_MAX),
                new Bio(ProfileUpdate.BIO_MAX),
                new Avatar(AvatarRules.MAX_BYTES, AvatarRules.TYPES),
                Arrays.stream(Banner.values()).map(BannerColour::of).toList(),
                new Password(AccountRules.PASSWORD_MIN, AccountRules.PASSWORD_MAX_BYTES),
                new Term(SearchTerm.MAX_CHARS),
                new Following(Follows.MOST),
                demo);
    }

    @Serdeable
    record Handle(int min, int max, String pattern) {}

    @Serdeable
    record DisplayName(int max) {}

    @Serdeable
    record Bio(int max) {}

    /** @param max people whom one person can follow */
    @Serdeable
    record Following(int max) {}

    /**
     * @param value its name in requests
     * @param label its name for people
     */
    @Serdeable
    record BannerColour(String value, String label) {

        static BannerColour of(Banner banner) {
            return new BannerColour(banner.value(), banner.label());
        }
    }

    /** @param types media types */
    @Serdeable
    record Avatar(int maxBytes, List<String> types) {}

    /**
     * @param min characters
     * @param max bytes of UTF-8
     */
    @Serdeable
    record Password(int min, int max) {}

    @Serdeable
    record Term(int max) {}
}
