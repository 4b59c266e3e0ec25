package org.minshu.catalog.measurement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.client.dataset.DatasetMetadata.DataItem;
import org.minshu.model.vocabulary.Sensitivity;
import org.minshu.tables.TableColumn;

/** The dictionary of a dataset beside the columns of a table: a column is an item's if it bears its name, or else its label. */
record Items(List<DataItem> items, boolean personal) {

    Items {
        items = List.copyOf(items);
    }

    static Items of(DatasetMetadata metadata) {
        var items = Objects.requireNonNullElse(metadata.items(), List.<DataItem>of());
        var classification = metadata.classification();
        return new Items(
                items.stream().filter(item -> item.name() != null).toList(),
                classification == null || !Boolean.FALSE.equals(classification.containsPersonalInfo()));
    }

    /** Those that are called so. */
    List<DataItem> called(String name) {
        var named = items.stream().filter(item -> name.equals(item.name())).toList();
        return named.isEmpty()
                ? items.stream().filter(item -> name.equals(item.label())).toList()
                : named;
    }

    /** The columns that a rule can mean by a name; one where it is clear. */
    List<TableColumn> columns(String name, List<TableColumn> header) {
        var direct = of(name, header);
        return direct.isEmpty()
                ? called(name).stream()
                        .flatMap(item -> of(item, header).stream())
                        .distinct()
                        .toList()
                : direct;
    }

    /** The column of an item; nothing where the table has none, or several. */
    Optional<TableColumn> column(DataItem item, List<TableColumn> header) {
        var columns = of(item, header);
        return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
    }

    private static List<TableColumn> of(DataItem item, List<TableColumn> header) {
        var named = item.name() == null ? List.<TableColumn>of() : of(item.name(), header);
        return named.isEmpty() && item.label() != null ? of(item.label(), header) : named;
    }

    private static List<TableColumn> of(String name, List<TableColumn> header) {
        return header.stream()
                .filter(column -> column.name().strip().equals(name))
                .toList();
    }

    /** Whether values of a column may be about persons or a secret: unless the dictionary says that they are not. */
    boolean isSensitive(String column) {
        var known = called(column.strip());
        return personal
                || known.isEmpty()
                || known.stream().anyMatch(item -> !Sensitivity.NONE.name().equals(item.sensitivity()));
    }
}
