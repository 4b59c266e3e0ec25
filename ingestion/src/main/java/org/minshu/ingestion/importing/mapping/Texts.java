package org.minshu.ingestion.importing.mapping;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Makes texts of other catalogues fit ours: no markup, no invisible characters, no longer than allowed. */
final class Texts {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]{0,500}>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}]+");

    private Texts() {}

    static String clean(String text) {
        var plain = HtmlUtils.htmlUnescape(text.replace("\r\n", "\n").replace('\t', ' '));
        var unmarked = TAG.matcher(plain).replaceAll(" ");
        return BLANKS.matcher(INVISIBLE.matcher(unmarked).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }

    /** Cuts at the end. */
    static String atMost(int characters, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= characters ? text : head(text, characters - 1) + "…";
    }

    /** Cuts in the middle: titles of a series differ at their ends. */
    static String abridged(int characters, String text) {
        int length = text.codePointCount(0, text.length());
        if (length <= characters) {
            return text;
        }
        int tail = characters / 3;
        return head(text, characters - tail - 1) + "…" + text.substring(text.offsetByCodePoints(text.length(), -tail));
    }

    private static String head(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }
}
