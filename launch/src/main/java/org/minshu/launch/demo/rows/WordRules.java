package org.minshu.launch.demo.rows;

import java.util.Locale;
import org.minshu.model.code.SocialCreditCode;
import tools.jackson.databind.JsonNode;

/** {@code sequence}, {@code creditCode}, {@code place}, {@code nameOf}, {@code name} and {@code masked}. */
final class WordRules {

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private WordRules() {}

    static ItemRule read(JsonNode rule) {
        if (rule.has("sequence")) {
            return sequence(rule.path("sequence").asString());
        }
        if (rule.has("creditCode")) {
            return row -> creditCode(row.number());
        }
        if (rule.has("place")) {
            return place(rule.path("place").asString());
        }
        if (rule.has("nameOf")) {
            var code = rule.path("nameOf").asString();
            return row -> Places.nameOf(row.text(code));
        }
        return rule.has("name") ? name(rule.path("name").asString()) : row -> row.anyOf(Words.SURNAMES) + "**";
    }

    private static ItemRule sequence(String pattern) {
        return pattern.contains("{creditCode}")
                ? row -> pattern.replace("{creditCode}", creditCode(row.number()))
                : row -> String.format(Locale.ROOT, pattern, row.number());
    }

    private static ItemRule place(String kind) {
        return switch (kind) {
            case "county" -> row -> row.anyOf(Places.counties());
            case "countyName" -> row -> Places.fullNameOf(row.anyOf(Places.counties()));
            case "port" -> row -> row.anyOf(Words.PORTS);
            case "river" -> row -> row.anyOf(Words.RIVERS);
            case "station" -> row -> row.anyOf(Words.STATIONS);
            default -> throw new IllegalArgumentException("No such kind of place: " + kind);
        };
    }

    private static ItemRule name(String kind) {
        return switch (kind) {
            case "company" -> row -> "演示" + row.anyOf(Words.FIRM_NAMES) + row.anyOf(Words.TRADES) + "有限公司";
            case "vessel" ->
                row -> String.format(Locale.ROOT, "闽演渔%05d", row.random().nextInt(1, 100_000));
            case "village" -> row -> "演示" + row.anyOf(Words.VILLAGES) + "村";
            default -> throw new IllegalArgumentException("No such kind of name: " + kind);
        };
    }

    /** Well-formed, with the right check character (GB 32100); codes that begin so belong to nobody. */
    static String creditCode(long number) {
        var body = String.format(Locale.ROOT, "9135000099%07d", number);
        for (int i = 0; i < CHECK_CHARACTERS.length(); i++) {
            var code = body + CHECK_CHARACTERS.charAt(i);
            if (SocialCreditCode.isValid(code)) {
                return code;
            }
        }
        throw new IllegalStateException("No check character fits " + body);
    }
}
