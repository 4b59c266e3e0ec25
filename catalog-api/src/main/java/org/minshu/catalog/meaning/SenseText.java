package org.minshu.catalog.meaning;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetItem;
import org.minshu.catalog.dataset.PublishedDataset;

/**
 * What a vector of an entry is computed of.
 *
 * @param hash SHA-256 in hexadecimal digits
 */
record SenseText(String text, String hash) {

    /** The model reads about that much at once. */
    private static final int MOST = 480;

    static SenseText of(PublishedDataset dataset) {
        var metadata = dataset.metadata();
        var text = Stream.of(
                        dataset.title(),
                        joined(metadata.keywords()),
                        Objects.requireNonNullElse(metadata.summary(), ""),
                        joined(dataset.items().stream().map(DatasetItem::label).toList()))
                .filter(part -> !part.isBlank())
                .collect(joining("。"));
        return of(text.substring(0, Math.min(text.length(), MOST)));
    }

    static SenseText of(String text) {
        return new SenseText(text, HexFormat.of().formatHex(digest(text)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    private static String joined(@Nullable Collection<String> words) {
        return words == null ? "" : String.join("，", words);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
