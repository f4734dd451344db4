package dev.cruddur.defaults.telemetry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.baggage.Baggage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@code baggage} header (W3C Baggage, sections 3.2 and 3.3). */
final class BaggageHeader {

    /** What must be passed on in any case (section 3.3.2), and here is also the most that is. */
    static final int MOST_MEMBERS = 64;

    static final int MOST_BYTES = 8192;

    private static final String TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
    private static final String OCTETS = "[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]*";
    private static final String SPACE = "[ \\t]*";
    private static final String PROPERTY = SPACE + TOKEN + SPACE + "(?:=" + SPACE + OCTETS + SPACE + ")?";
    private static final String PROPERTIES_FORM = PROPERTY + "(?:;" + PROPERTY + ")*";

    private static final Pattern KEY = Pattern.compile(TOKEN);
    private static final Pattern PROPERTIES = Pattern.compile(PROPERTIES_FORM);
    private static final Pattern MEMBER = Pattern.compile(SPACE + "(" + TOKEN + ")" + SPACE + "=" + SPACE + "(" + OCTETS
            + ")" + SPACE + "(?:;(" + PROPERTIES_FORM + "))?");

    private static final String HEX = "0123456789ABCDEF";

    private BaggageHeader() {}

    /**
     * An entry.
     *
     * @param value decoded
     * @param properties as they stand there; empty for none
     */
    record Member(String key, String value, String properties) {}

    /** Reads as much of all headers as the limits allow, in order. */
    static List<Member> read(List<String> headers) {
        if (headers.isEmpty()) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        int bytes = 0;
        for (String part : String.join(",", headers).split(",", -1)) {
            bytes += part.length() + 1;
            if (members.size() == MOST_MEMBERS || bytes - 1 > MOST_BYTES) {
                break;
            }
            Matcher member = MEMBER.matcher(part);
            if (member.matches()) {
                String properties =
                        member.group(3) == null ? "" : member.group(3).strip();
                members.add(new Member(member.group(1), decode(member.group(2)), properties));
            }
        }
        return members;
    }

    /** Writes as much of it as the limits allow; empty when nothing can be written. */
    static String write(Baggage baggage) {
        StringBuilder header = new StringBuilder();
        int[] members = {0};
        baggage.forEach((key, entry) -> {
            String properties = entry.getMetadata().getValue();
            String member = key + "=" + encode(entry.getValue())
                    + (PROPERTIES.matcher(properties).matches() ? ";" + properties : "");
            String comma = header.isEmpty() ? "" : ",";
            boolean fits =
                    members[0] < MOST_MEMBERS && header.length() + comma.length() + member.length() <= MOST_BYTES;
            if (fits && KEY.matcher(key).matches()) {
                header.append(comma).append(member);
                members[0]++;
            }
        });
        return header.toString();
    }

    /**
     * Bytes that are no UTF-8 become U+FFFD, as section 3.3.1 wants it; a percent sign without its two digits stays.
     */
    private static String decode(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int octet = value.charAt(i) == '%' ? escaped(value, i + 1) : -1;
            bytes.write(octet < 0 ? value.charAt(i) : octet);
            i += octet < 0 ? 0 : 2;
        }
        return bytes.toString(UTF_8);
    }

    private static int escaped(String value, int at) {
        if (at + 2 > value.length()) {
            return -1;
        }
        int high = Character.digit(value.charAt(at), 16);
        int low = Character.digit(value.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static String encode(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (byte octet : value.getBytes(UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character > 0x20 && character < 0x7f && "\"%,;\\".indexOf(character) < 0) {
                text.append(character);
            } else {
                text.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xf));
            }
        }
        return text.toString();
    }
}
