package org.minshu.portal.publish;

import java.util.Comparator;
import java.util.List;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.register.RegisterClient;
import org.minshu.client.register.VersionChanges;
import org.minshu.client.register.VersionChanges.FieldChange;
import org.minshu.portal.layout.Words;

/**
 * Two published versions as pages show them side by side.
 *
 * @param fields that they give differently
 * @param changed data items that both have, field by field
 */
public record ComparedVersions(
        int from, int to, List<Line> fields, List<DataItem> added, List<DataItem> removed, List<ItemLines> changed) {

    /** {@code key}: message with the field's name. */
    public record Line(String key, String before, String after) {}

    public record ItemLines(String name, List<Line> lines) {}

    public static ComparedVersions of(RegisterClient register, String slug, int from, int to, Words words) {
        return of(register.changes(slug, from, to), words);
    }

    private static ComparedVersions of(VersionChanges changes, Words words) {
        return new ComparedVersions(
                changes.from(),
                changes.to(),
                lines(changes.fields(), words),
                changes.added(),
                changes.removed(),
                changes.changed().stream()
                        .map(item -> new ItemLines(
                                item.name(),
                                item.fields().stream()
                                        .map(change -> itemLine(change, words))
                                        .toList()))
                        .toList());
    }

    /** In the order of the form. */
    public static List<Line> lines(List<FieldChange> changes, Words words) {
        return changes.stream()
                .filter(change -> !change.pointer().equals("/defaulted"))
                .sorted(Comparator.comparingInt(change -> EntryField.place(change.pointer())))
                .map(change -> line(change, words))
                .toList();
    }

    private static Line line(FieldChange change, Words words) {
        return new Line(
                FieldName.of(change.pointer()).key(),
                FieldWords.shown(change.pointer(), change.before(), words),
                FieldWords.shown(change.pointer(), change.after(), words));
    }

    private static Line itemLine(FieldChange change, Words words) {
        return new Line(
                "publish.field.items" + change.pointer().replace('/', '.'),
                FieldWords.shownOfItem(change.pointer(), change.before(), words),
                FieldWords.shownOfItem(change.pointer(), change.after(), words));
    }

    public boolean none() {
        return fields.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
