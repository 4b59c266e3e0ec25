package org.minshu.ingestion.table.parquet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minshu.model.code.SocialCreditCode;

/** The form that nearly all texts of a column have. */
final class ValuePattern {

    private static final double USUAL = 0.95;
    private static final int LONGEST = 40;

    private static final Map<String, Pattern> NAMED = Map.of(
            "ID_NUMBER", Pattern.compile("[1-9]\\d{5}(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"),
            "MOBILE", Pattern.compile("1[3-9]\\d{9}"),
            "EMAIL", Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}"),
            "URL", Pattern.compile("https?://\\S{1,190}"));

    private ValuePattern() {}

    static @Nullable String of(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        var counts = new HashMap<String, Integer>();
        for (var value : values) {
            counts.merge(form(value), 1, Integer::sum);
        }
        var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return most.getValue() >= USUAL * values.size() && !most.getKey().isEmpty() ? most.getKey() : null;
    }

    private static String form(String value) {
        if (SocialCreditCode.isValid(value)) {
            return "CREDIT_CODE";
        }
        for (var named : NAMED.entrySet()) {
            if (named.getValue().matcher(value).matches()) {
                return named.getKey();
            }
        }
        return value.length() > LONGEST ? "" : mask(value);
    }

    private static String mask(String value) {
        var mask = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                mask.append('9');
            } else if (Character.isIdeographic(c)) {
                mask.append('汉');
            } else {
                mask.appendCodePoint(Character.isLetter(c) ? 'A' : c);
            }
        });
        return mask.toString();
    }
}
