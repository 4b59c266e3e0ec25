package org.minshu.catalog.records;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.RegisteredDataset;
import org.minshu.catalog.file.DataGate;
import org.minshu.catalog.security.Caller;
import org.minshu.client.records.TableDetail;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Where tables are looked for and opened, under the right of the caller to the file. */
@Component
class RecordRoom {

    private final DatasetDirectory directory;
    private final DistributionTables tables;
    private final DataGate gate;

    RecordRoom(DatasetDirectory directory, DistributionTables tables, DataGate gate) {
        this.directory = directory;
        this.tables = tables;
        this.gate = gate;
    }

    /**
     * @param grant id of the grant to use, where several fit
     * @throws CatalogException DATASET_NOT_FOUND, TABLE_NOT_FOUND, VERSION_NOT_FOUND, and as for a download of the file
     */
    OpenTable open(String slug, TableChoice choice, Caller caller, @Nullable String grant) {
        var code = dataset(slug, caller).code();
        var table = tables.find(code, choice).orElseThrow(() -> missing(code, choice));
        return OpenTable.of(table, gate.admit(table.distribution(), caller, grant));
    }

    /** Another version of an opened table. */
    OpenTable version(OpenTable opened, String slug, int version, Caller caller) {
        var code = dataset(slug, caller).code();
        var choice =
                new TableChoice(opened.table().distribution(), opened.table().position(), version);
        var table = tables.find(code, choice).orElseThrow(() -> missing(code, choice));
        return OpenTable.of(table, opened.admitted());
    }

    List<RecordTable> tables(String slug, Caller caller) {
        return tables.of(dataset(slug, caller).code());
    }

    TableDetail detail(OpenTable opened) {
        var table = opened.table();
        var columns = VisibleProfile.of(
                opened.columns(), tables.profile(table), opened.admitted().isOpen());
        return new TableDetail(
                table.key(), table.name(), table.version(), table.stored().rows(), columns);
    }

    private CatalogException missing(ResourceCode code, TableChoice choice) {
        boolean other = choice.version() != null
                && tables.find(code, new TableChoice(choice.distribution(), choice.position(), null))
                        .isPresent();
        return other
                ? new CatalogException(ProblemType.VERSION_NOT_FOUND, "No version " + choice.version())
                : new CatalogException(
                        ProblemType.TABLE_NOT_FOUND,
                        "No table " + Objects.requireNonNullElse(choice.distribution(), "of this dataset"));
    }

    private RegisteredDataset dataset(String slug, Caller caller) {
        return ResourceCode.parse(slug)
                .flatMap(directory::registered)
                .filter(found -> found.visible() || caller.is(Role.AUTHORITY) || caller.isStewardOf(found.department()))
                .orElseThrow(() -> new CatalogException(ProblemType.DATASET_NOT_FOUND, "No dataset " + slug));
    }
}
