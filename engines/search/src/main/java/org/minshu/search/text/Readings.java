package org.minshu.search.text;

import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How Chinese text is read aloud: syllables without tones, as input methods take them. Where a character has several readings, the
 * longest known phrase around it decides. The tables are the pinyin library's; its own reader takes a hundred times as long.
 */
public final class Readings {

    private static final int LONGEST_PHRASE = 6;
    /** Read otherwise than the table's first reading says, where no phrase decides. */
    private static final Map<String, List<String>> ALONE =
            Map.of("地", List.of("di"), "长", List.of("chang"), "只", List.of("zhi"), "都", List.of("du"));

    private static final Map<String, List<String>> TABLE = table();
    private static final Set<String> SYLLABLES = syllables();

    private Readings() {}

    /** One syllable for each Chinese character of a folded text; each other run of letters and digits is one too. */
    public static List<String> of(String folded) {
        var syllables = new ArrayList<String>();
        int at = 0;
        while (at < folded.length()) {
            int end = Latin.end(folded, at);
            if (end > at) {
                syllables.add(folded.substring(at, end));
                at = end;
            } else {
                at = read(folded, at, syllables);
            }
        }
        return syllables;
    }

    /** Whether some Chinese character is read like this. */
    public static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    private static int read(String folded, int at, List<String> syllables) {
        int most = Math.min(folded.length(), at + LONGEST_PHRASE);
        for (int end = most; end > at; end--) {
            var known = TABLE.get(folded.substring(at, end));
            if (known != null) {
                syllables.addAll(known);
                return end;
            }
        }
        return at + Character.charCount(folded.codePointAt(at));
    }

    private static Map<String, List<String>> table() {
        var table = new HashMap<String, List<String>>(100_000);
        read("/pinyin_dict_char.txt", (word, readings) -> table.put(word, List.of(readings[0])), ",");
        read(
                "/pinyin_dict_phrase.txt",
                (word, readings) -> {
                    if (word.length() <= LONGEST_PHRASE && word.length() == readings.length) {
                        table.put(word, List.of(readings));
                    }
                },
                " ");
        table.putAll(ALONE);
        return table;
    }

    private static Set<String> syllables() {
        var all = new HashSet<String>();
        TABLE.values().forEach(all::addAll);
        return all;
    }

    private static void read(String file, Line line, String between) {
        var shared = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(PinyinHelper.class.getResourceAsStream(file)), StandardCharsets.UTF_8));
                Stream<String> all = lines.lines()) {
            all.filter(text -> text.indexOf(':') > 0).forEach(text -> {
                int colon = text.indexOf(':');
                var readings = text.substring(colon + 1).split(between, -1);
                line.of(
                        text.substring(0, colon),
                        Arrays.stream(readings)
                                .map(Readings::plain)
                                .map(syllable -> shared.computeIfAbsent(syllable, same -> same))
                                .toArray(String[]::new));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without tones; ü as people type it. */
    private static String plain(String syllable) {
        var letters = Normalizer.normalize(syllable.strip().replaceAll("[üǖǘǚǜ]", "v"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return letters.replace("ɡ", "g");
    }

    private interface Line {
        void of(String word, String[] readings);
    }
}
