package dev.cruddur.localstack.seed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What people are called, and what they say. */
final class Words {

    static final List<String> FIRST_NAMES =
            list("Aiko Alma Amir Ana Anders Ayo Bela Bruno Carmen Chidi Clara Dara Diego Edith Elif Emeka Esra Farid"
                    + " Fatou Freya Gita Goran Hana Hugo Ilse Imani Ivan Jana Jonas Kaya Kofi Lan Leila Liv Luca Mads Mei"
                    + " Milan Mina Nadia Nils Noor Olga Omar Paula Pavel Quinn Rana Rosa Sami Selma Tariq Tove Uma Vera"
                    + " Wen Xenia Yara Yusuf Zara");
    static final List<String> LAST_NAMES =
            list("Abara Adler Amado Bakker Berg Bianchi Castro Chen Costa Dahl Diallo Duarte Eriksen Farah Fischer"
                    + " Garcia Gomes Haas Haddad Hansen Ito Ivanov Jensen Kamara Khan Kim Kowal Lange Larsen Lopez Mbeki"
                    + " Meyer Moreau Nair Novak Nunes Okafor Olsen Osei Park Patel Petrov Quist Ramos Rossi Sato Silva"
                    + " Singh Smit Sousa Stern Suzuki Tamm Torres Ueda Vega Weber Wong Yilmaz Zhou");
    static final List<String> BIOS = List.of(
            "",
            "",
            "Bread, bicycles, birds.",
            "Here for the replies.",
            "Reads the changelog first.",
            "On call this week. Be kind.",
            "Slow coffee, fast trains.",
            "Mostly harmless. Opinions expire after 7 days.",
            "I label every cable.",
            "Gardener of tomatoes and dashboards.");

    private static final List<String> OPENINGS = List.of(
            "Today I learned that",
            "Hot take:",
            "Nobody told me that",
            "After nine years I can say that",
            "Somebody in the queue said that",
            "It turns out that",
            "My grandmother insists that",
            "Reminder to myself:",
            "Unpopular opinion:",
            "I dreamt that",
            "The librarian swears that",
            "A week of rain proves that",
            "Between two meetings I found that",
            "Small joy of the morning:");
    private static final List<String> SUBJECTS = List.of(
            "the night train",
            "a good trace",
            "my sourdough",
            "the index on that table",
            "every second pull request",
            "the heron on the roof",
            "a cold bowl of soup",
            "the cache that we forgot",
            "this old bicycle",
            "the first frost",
            "a window seat",
            "the garden gate",
            "an honest error message",
            "the harbour at low tide",
            "a borrowed book",
            "the coffee machine",
            "a retry without a limit",
            "the tomato seedlings",
            "an empty inbox",
            "the lighthouse keeper");
    private static final List<String> ENDINGS = List.of(
            "is worth getting up early for.",
            "tells you more than any dashboard.",
            "needs exactly twelve minutes.",
            "was never the problem.",
            "gets better when nobody watches.",
            "beats every conference talk.",
            "has opinions of its own.",
            "should come with a manual.",
            "made the whole street smile.",
            "is slower on Mondays.",
            "deserves a slow clap.",
            "went missing and nobody noticed.",
            "explains the waterfall we saw.",
            "tastes of autumn.",
            "will outlive us all.",
            "is only a matter of patience.");
    private static final List<String> ANSWERS = List.of(
            "Same here, and on a Sunday too.",
            "Show us a picture!",
            "I felt that.",
            "This made my morning.",
            "Strong disagree, and I will explain over soup.",
            "Have you looked at the trace?",
            "Saving this before it expires.",
            "How long did that take you?",
            "Put it in the README.",
            "My grandmother says the opposite.",
            "Tell me more about the second part.",
            "Courage!");

    private static final List<String> TOPICS = list(
            "tracing sql coffee baking garden birds travel running books music cycling ops trains cats dogs rain"
                    + " soup tea chess film design fonts java rust maps stars sea snow moss mushrooms radio knitting"
                    + " pottery cheese history poetry climbing sailing latency caching queues postgres honeycomb spans");
    private static final List<String> TURNS =
            List.of("", "talk", "daily", "club", "people", "101", "life", "night", "notes", "help");

    private static final List<String> TAGS = tags();

    private final Popularity tags;

    Words(SeedPlan plan) {
        tags = new Popularity(TAGS.size(), 1.05, plan.dice("tags", 0));
    }

    /** A sentence. */
    String crud(Dice dice) {
        return dice.oneOf(OPENINGS) + " " + dice.oneOf(SUBJECTS) + " " + dice.oneOf(ENDINGS);
    }

    /** What one says to that. */
    String reply(Dice dice) {
        return dice.chance(0.7) ? dice.oneOf(ANSWERS) : crud(dice);
    }

    /** None, one or a few. */
    Set<String> tags(Dice dice) {
        Set<String> chosen = new LinkedHashSet<>();
        while (dice.chance(0.4) && chosen.size() < 4) {
            chosen.add(TAGS.get(tags.choose(dice)));
        }
        return chosen;
    }

    private static List<String> tags() {
        List<String> all = new ArrayList<>();
        TURNS.forEach(turn -> TOPICS.forEach(topic -> all.add(topic + turn)));
        return List.copyOf(all);
    }

    private static List<String> list(String words) {
        return List.of(words.split(" ", -1));
    }
}
