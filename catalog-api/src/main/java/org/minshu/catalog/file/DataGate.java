package org.minshu.catalog.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minshu.catalog.access.GrantDirectory;
import org.minshu.catalog.access.UsableGrant;
import org.minshu.catalog.file.projection.Columns;
import org.minshu.catalog.security.Caller;
import org.minshu.catalog.usage.Download;
import org.minshu.catalog.usage.DownloadRecords;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.model.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Lets callers at the data of a file, whatever form it is handed out in; refusals are recorded. */
@Component
public class DataGate {

    private final Distributions distributions;
    private final FileRights rights;
    private final GrantDirectory grants;
    private final DownloadRecords records;

    DataGate(Distributions distributions, FileRights rights, GrantDirectory grants, DownloadRecords records) {
        this.distributions = distributions;
        this.rights = rights;
        this.grants = grants;
        this.records = records;
    }

    /**
     * Lets a caller through, or records that they were refused.
     *
     * @param id of the file that the data came with
     * @param grant id of the grant to use, where several fit
     * @throws CatalogException as for a download of the file
     */
    public Admitted admit(String id, Caller caller, @Nullable String grant) {
        var file = distributions.require(id);
        try {
            var right = rights.require(file, caller, grant);
            return new Admitted(download(file, caller, right.grant()), watch(file, right.grant()), right);
        } catch (CatalogException refusal) {
            refused(file, caller, refusal);
            throw refusal;
        }
    }

    /** The same for what tells about the data without handing them out: leaves no record. Nothing where they may not have any. */
    public Optional<Admitted> look(String id, Caller caller) {
        var file = distributions.require(id);
        try {
            var right = rights.require(file, caller, null);
            return Optional.of(new Admitted(download(file, caller, right.grant()), watch(file, right.grant()), right));
        } catch (CatalogException refusal) {
            return Optional.empty();
        }
    }

    void refused(Distribution file, Caller caller, CatalogException refusal) {
        var kind = refusal.type().kind();
        if (kind == ProblemKind.FORBIDDEN || kind == ProblemKind.UNAUTHENTICATED) {
            records.refused(download(file, caller, null));
        }
    }

    GrantWatch watch(Distribution file, @Nullable UsableGrant grant) {
        return grant == null
                ? new GrantWatch(() -> true)
                : new GrantWatch(() -> grants.isActive(grant.id(), file.dataset()));
    }

    static Download download(Distribution file, Caller caller, @Nullable UsableGrant grant) {
        return new Download(
                caller,
                file.dataset(),
                file.department(),
                file.id(),
                grant == null ? null : grant.id(),
                grant == null ? null : grant.scenario(),
                grant == null ? List.of() : grant.items());
    }

    /** Somebody who may have data of a file, as long as their grant holds. */
    public static final class Admitted {

        private final Download download;
        private final GrantWatch watch;
        private final FileRight right;

        private Admitted(Download download, GrantWatch watch, FileRight right) {
            this.download = download;
            this.watch = watch;
            this.right = right;
        }

        public Download download() {
            return download;
        }

        public GrantWatch watch() {
            return watch;
        }

        /** Whether everybody may have all of it. */
        public boolean isOpen() {
            return right instanceof FileRight.Whole whole && whole.open();
        }

        /**
         * Which of these columns they may have, from 0; all others are as if they were not there.
         *
         * @throws CatalogException PROJECTION_IMPOSSIBLE where no column is known to be a granted item
         */
        public List<Integer> visible(List<String> header) {
            var everything = IntStream.range(0, header.size()).boxed().toList();
            return switch (right) {
                case FileRight.Whole _ -> everything;
                case FileRight.Items items -> {
                    var columns =
                            Columns.of(header, items.dictionary(), items.grant().items());
                    if (columns.isEmpty() && !items.areAll()) {
                        throw new CatalogException(
                                ProblemType.PROJECTION_IMPOSSIBLE, "No granted item names a column of this table");
                    }
                    yield columns.map(Columns::indexes).orElse(everything);
                }
            };
        }
    }
}
