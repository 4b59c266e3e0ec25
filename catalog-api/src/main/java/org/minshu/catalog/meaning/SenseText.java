package org.minshu.catalog.meaning;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.PublishedDataset;

/**
 * A text that says what an entry is about, and its SHA-256 in hexadecimal digits. An entry has one in each of its languages: the
 * model says little of a text in two, but the middle between what it says of both is found in either.
 */
public record SenseText(String text, String hash) {

    /** About as much as the model reads at once. */
    private static final int MOST = 480;

    /** Summaries and items only make them less distinct: their words are found as words. */
    public static List<SenseText> of(PublishedDataset dataset) {
        var metadata = dataset.metadata();
        return Stream.of(
                        sentences("。", dataset.title(), joined("，", metadata.keywords())),
                        sentences(". ", metadata.titleEn(), joined(", ", metadata.keywordsEn())))
                .filter(text -> !text.isEmpty())
                .map(text -> of(text.substring(0, Math.min(text.length(), MOST))))
                .toList();
    }

    static SenseText of(String text) {
        return new SenseText(text, HexFormat.of().formatHex(digest(text)));
    }

    private static String sentences(String end, @Nullable String title, String keywords) {
        return Stream.of(Objects.requireNonNullElse(title, ""), keywords)
                .filter(part -> !part.isBlank())
                .collect(joining(end));
    }

    private static String joined(String comma, @Nullable List<String> words) {
        return String.join(comma, Objects.requireNonNullElse(words, List.of()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
