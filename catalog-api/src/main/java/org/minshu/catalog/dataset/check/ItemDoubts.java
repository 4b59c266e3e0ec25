package org.minshu.catalog.dataset.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.minshu.catalog.dataset.dictionary.PersonalSigns;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.client.register.CheckView.Advice;
import org.minshu.model.vocabulary.Sensitivity;

/** What is doubtful about data items; the same doubt about many is said once. */
final class ItemDoubts {

    private final List<Advice> found = new ArrayList<>();

    private ItemDoubts() {}

    static List<Advice> about(List<DataItem> items) {
        var doubts = new ItemDoubts();
        doubts.persons(items);
        doubts.labels(items);
        doubts.whole(items);
        return doubts.found;
    }

    private void persons(List<DataItem> items) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var stated = Objects.requireNonNullElse(item.sensitivity(), Sensitivity.NONE.name());
            var sign = PersonalSigns.sensitivity(item.name() + " " + item.label());
            if (stated.equals(Sensitivity.NONE.name()) && sign != Sensitivity.NONE) {
                found.add(new Advice(
                        "/items/" + i + "/sensitivity",
                        "“%s”看起来是个人信息，但标为不敏感，请确认。".formatted(shown(item)),
                        "“%s” looks like personal information and is marked as not sensitive: check it."
                                .formatted(shown(item))));
            }
        }
    }

    private void labels(List<DataItem> items) {
        var labels = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var label = items.get(i).label();
            if (label != null && !labels.add(label)) {
                found.add(new Advice(
                        "/items/" + i + "/label",
                        "中文名“%s”出现了不止一次，使用者分不清。".formatted(label),
                        "The label “%s” comes more than once: users cannot tell them apart.".formatted(label)));
            }
        }
    }

    private void whole(List<DataItem> items) {
        var silent = items.stream().filter(item -> item.description() == null).count();
        if (silent * 2 > items.size()) {
            found.add(new Advice(
                    "/items",
                    "%d 个信息项没有说明；单位、代码含义、统计口径请写在说明里。".formatted(silent),
                    "%d items have no description: give units, the meaning of codes, how it is counted."
                            .formatted(silent)));
        }
        if (!items.isEmpty() && items.stream().noneMatch(item -> Boolean.TRUE.equals(item.primaryKey()))) {
            found.add(
                    new Advice("/items", "没有标出主键，无法判断记录是否重复。", "No item is the key: repeated records cannot be told."));
        }
    }

    private static String shown(DataItem item) {
        return Objects.requireNonNullElse(item.label(), String.valueOf(item.name()));
    }
}
