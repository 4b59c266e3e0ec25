package org.minshu.portal.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What a form was opened with, part by part as check sums: enough to tell who changed what since, and short enough to travel
 * in the form.
 */
record EntryBase(Map<String, String> sums) {

    private static final EntryBase UNKNOWN = new EntryBase(Map.of());

    static EntryBase of(EntryText text) {
        var sums = new HashMap<String, String>();
        EntryParts.of(text).texts().forEach((key, part) -> sums.put(key, sum(part)));
        return new EntryBase(sums);
    }

    /** As the form sends it back; what is not ours knows nothing. */
    static EntryBase parse(String sent) {
        if (sent.isBlank()) {
            return UNKNOWN;
        }
        var sums = new HashMap<String, String>();
        sent.lines().filter(line -> line.indexOf(' ') > 0).forEach(line -> {
            int space = line.indexOf(' ');
            sums.put(line.substring(space + 1), line.substring(0, space));
        });
        return new EntryBase(sums);
    }

    /** Whether the part is another than the form was opened with; always where that is not known. */
    boolean differs(String key, String part) {
        return this.equals(UNKNOWN) || !sums.getOrDefault(key, sum("")).equals(sum(part));
    }

    @Override
    public String toString() {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static String sum(String part) {
        var sum = new CRC32();
        sum.update(part.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue()) + '.' + part.length();
    }
}
