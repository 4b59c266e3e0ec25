package org.minshu.catalog.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resource codes as people write them: with a dash or a blank, in an address, with letters for digits, or their beginning only. */
final class Codes {

    private static final Pattern WHOLE = code("([123][0-9oil]{7})[ /_-]*([0-9oil]{6})");
    private static final Pattern START = code("([123][0-9oil]{5} ?[0-9oil]{2}) ?/?");

    private Codes() {}

    /** The first one in a folded text, as the catalogue writes it. */
    static Optional<String> whole(String text) {
        return first(WHOLE.matcher(text)).map(match -> digits(match.group(1)) + "/" + digits(match.group(2)));
    }

    /** The department's part of a code, where the text has nothing else. */
    static Optional<String> start(String text) {
        var matcher = START.matcher(text.strip());
        return matcher.matches() && isMostlyDigits(matcher.group())
                ? Optional.of(digits(matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<Matcher> first(Matcher matcher) {
        while (matcher.find()) {
            if (isMostlyDigits(matcher.group())) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static Pattern code(String pattern) {
        return Pattern.compile("(?<![0-9a-z])" + pattern + "(?![0-9a-z])");
    }

    private static boolean isMostlyDigits(String code) {
        return code.chars().filter(Character::isDigit).count() >= 5;
    }

    private static String digits(String code) {
        return code.replace(" ", "").replace('o', '0').replace('i', '1').replace('l', '1');
    }
}
