package org.minshu.portal.publish;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The register form as it was sent.
 *
 * @param button that was pressed
 * @param etag of the state that the text is based on
 * @param header first line of a file, of which rows are to be made
 * @param theirs keys of the parts to be taken from what somebody else saved
 */
record TypedForm(String button, String etag, EntryBase base, String header, Set<String> theirs, EntryText text) {

    private static final String TAKE = "take:";

    static TypedForm of(MultiValueMap<String, String> sent) {
        var theirs = sent.keySet().stream()
                .filter(name -> name.startsWith(TAKE) && "theirs".equals(sent.getFirst(name)))
                .map(name -> name.substring(TAKE.length()))
                .collect(Collectors.toUnmodifiableSet());
        return new TypedForm(
                first(sent, "do"),
                first(sent, "etag"),
                EntryBase.parse(first(sent, "base")),
                first(sent, "header"),
                theirs,
                EntryText.typed(sent));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
