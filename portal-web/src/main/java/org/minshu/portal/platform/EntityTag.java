package org.minshu.portal.platform;

/** Entity tags as the API writes them (RFC 9110, 8.8.3). */
public final class EntityTag {

    private EntityTag() {}

    public static String of(long revision) {
        return "\"" + revision + "\"";
    }
}
