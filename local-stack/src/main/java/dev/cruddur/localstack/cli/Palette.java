package dev.cruddur.localstack.cli;

/**
 * Colours out of the 256 that every terminal has, nearest to those of the page; told apart by colour-blind eyes too.
 */
enum Palette {
    FRONTEND_GATEWAY(141),
    BACKEND_SERVICE(214),
    ACTIVITIES_SERVICE(43),
    NOTIFICATIONS_SERVICE(211),
    POSTGRESQL(248),
    TRACE_VIEWER(251),
    GOOD(78),
    BAD(203),
    WARNING(221),
    FAINT(244);

    private final int code;

    Palette(int code) {
        this.code = code;
    }

    static Palette ofService(String id) {
        for (Palette colour : values()) {
            if (colour.name().replace('_', '-').equalsIgnoreCase(id)) {
                return colour;
            }
        }
        return TRACE_VIEWER;
    }

    String paint(String text) {
        return "\033[38;5;" + code + "m" + text + "\033[0m";
    }
}
