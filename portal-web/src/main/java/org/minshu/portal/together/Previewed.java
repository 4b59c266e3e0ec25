package org.minshu.portal.together;

import java.util.List;
import org.minshu.client.register.TogetherPreview;
import org.minshu.portal.layout.Words;
import org.minshu.portal.publish.ComparedVersions;

/** An entry with what would be otherwise, in words. */
record Previewed(TogetherPreview.Line line, List<ComparedVersions.Line> changes) {

    static List<Previewed> of(TogetherPreview preview, Words words) {
        return preview.lines().stream()
                .map(line -> new Previewed(line, ComparedVersions.lines(line.changes(), words)))
                .toList();
    }

    /** Whether confirming would do something to it. */
    public boolean isChanged() {
        return line.problem() == null && !changes.isEmpty();
    }

    /** Code and revision, as the form carries them. */
    public String token() {
        return line.code() + "@" + line.revision();
    }
}
