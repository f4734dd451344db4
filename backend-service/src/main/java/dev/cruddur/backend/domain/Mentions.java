package dev.cruddur.backend.domain;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message names: each {@code @handle}, unless it is part of a word or an address. The page makes links of the
 * same ones; both are tested on the same examples.
 */
@Singleton
public final class Mentions {

    /** How many people one message can call; whoever is named after them is not told. */
    public static final int MAX = 10;

    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}_]";
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}_@/.+-])@([A-Za-z0-9_]+)(?!" + LETTER + "|@)");

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    /** The people whom it names, in the order of their first naming; handles that nobody has name nobody. */
    List<UUID> peopleIn(@Nullable String message) {
        List<String> handles = message == null ? List.of() : callable(message);
        if (handles.isEmpty()) {
            return List.of();
        }
        Map<String, UUID> found =
                people.withHandles(handles).stream().collect(toMap(person -> folded(person.handle()), Person::uuid));
        return handles.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The handles that it names, in lower case, each once. */
    static Set<String> handlesIn(String message) {
        Matcher mentions = MENTION.matcher(ADDRESS.matcher(message).replaceAll(" "));
        Set<String> found = new LinkedHashSet<>();
        while (mentions.find()) {
            found.add(folded(mentions.group(1)));
        }
        return found;
    }

    private static List<String> callable(String message) {
        return handlesIn(message).stream()
                .filter(AccountRules::isHandle)
                .limit(MAX)
                .toList();
    }

    private static String folded(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }
}
