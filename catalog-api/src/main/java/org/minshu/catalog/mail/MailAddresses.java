package org.minshu.catalog.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mail addresses: which are accepted, and how they are shown. */
public final class MailAddresses {

    /** Lengths of RFC 5321. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;

    /** What mail servers deliver to in practice; no quotes, comments, control characters or line ends, so none reaches a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]"
                    + "(?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private MailAddresses() {}

    public static boolean isValid(@Nullable String address) {
        return address != null
                && address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL
                && ADDRESS.matcher(address).matches();
    }

    /** Enough to know one's own by: {@code z***@data.example}. */
    public static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
    }

    /** What follows the at sign. */
    public static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
