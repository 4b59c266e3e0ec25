package org.minshu.catalog.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The synonyms that hold now: each process asks at every search whether it still has the last version. */
@Component
class Synonyms {

    private final SynonymVersions versions;
    private volatile Held held = new Held(-1, Map.of());

    Synonyms(SynonymVersions versions) {
        this.versions = versions;
    }

    Held current() {
        var known = held;
        long latest = versions.latest();
        if (known.version != latest) {
            known = new Held(latest, SynonymRules.read(rules(latest)));
            held = known;
        }
        return known;
    }

    /** The lines of a version. */
    String rules(long version) {
        return version == 0
                ? brought()
                : versions.find(version).map(SynonymVersions.Saved::rules).orElse("");
    }

    private static String brought() {
        try (var file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those of a version.
     *
     * @param words by folded word, those that stand for it
     */
    record Held(long version, Map<String, List<String>> words) {}
}
