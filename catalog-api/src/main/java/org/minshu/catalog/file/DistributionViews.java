package org.minshu.catalog.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minshu.catalog.access.GrantDirectory;
import org.minshu.catalog.access.UsableGrant;
import org.minshu.catalog.dataset.DatasetDirectory;
import org.minshu.catalog.dataset.DatasetItem;
import org.minshu.catalog.dataset.DistributionsOfDataset;
import org.minshu.catalog.dataset.PublishedDataset;
import org.minshu.catalog.file.projection.Columns;
import org.minshu.catalog.security.Caller;
import org.minshu.client.file.DistributionView;
import org.minshu.model.code.ResourceCode;
import org.minshu.model.identity.Role;
import org.minshu.model.vocabulary.OpenType;
import org.springframework.stereotype.Component;

/** Files as one caller may use them. */
@Component
class DistributionViews implements DistributionsOfDataset {

    private final Distributions distributions;
    private final DatasetDirectory directory;
    private final GrantDirectory grants;

    DistributionViews(Distributions distributions, DatasetDirectory directory, GrantDirectory grants) {
        this.distributions = distributions;
        this.directory = directory;
        this.grants = grants;
    }

    @Override
    public List<DistributionView> of(ResourceCode code, Caller caller) {
        var files = distributions.of(code);
        if (files.isEmpty()) {
            return List.of();
        }
        var dataset = directory.published(code);
        var grant = grant(code, caller);
        return files.stream().map(file -> view(file, dataset, grant, caller)).toList();
    }

    @Override
    public Map<ResourceCode, Integer> counts(Collection<ResourceCode> codes) {
        return distributions.counts(codes);
    }

    DistributionView view(Distribution file, Caller caller) {
        return view(file, directory.published(file.dataset()), Optional.empty(), caller);
    }

    private Optional<UsableGrant> grant(ResourceCode code, Caller caller) {
        var organisation = caller.organisation();
        return caller.is(Role.DEVELOPER) && organisation != null
                ? grants.usable(organisation, code, null)
                : Optional.empty();
    }

    private DistributionView view(
            Distribution file, Optional<PublishedDataset> dataset, Optional<UsableGrant> grant, Caller caller) {
        var dictionary = dataset.map(PublishedDataset::items)
                .or(() -> directory.registered(file.dataset()).map(entry -> entry.items()))
                .orElse(List.of());
        var access = access(file, dataset, grant, dictionary, caller);
        return new DistributionView(
                file.id(),
                file.name(),
                file.format().name(),
                file.format().mediaType(),
                file.bytes(),
                file.sha256(),
                file.state().name(),
                file.rows(),
                isProjectable(
                        file,
                        dictionary,
                        dictionary.stream().map(DatasetItem::name).toList()),
                file.uploadedAt(),
                access.name(),
                access == Access.PROJECTED ? grant.orElseThrow().items() : List.of(),
                "/api/v1/distributions/" + file.id() + "/content",
                file.reading().view(FileCustody.isCustodian(file.department(), caller)));
    }

    private static Access access(
            Distribution file,
            Optional<PublishedDataset> dataset,
            Optional<UsableGrant> grant,
            List<DatasetItem> dictionary,
            Caller caller) {
        if (dataset.filter(found -> found.openType() == OpenType.GENERAL).isPresent()) {
            return Access.OPEN;
        }
        if (FileCustody.isCustodian(file.department(), caller)) {
            return Access.GRANTED;
        }
        if (dataset.isEmpty() || grant.isEmpty()) {
            return Access.NONE;
        }
        if (new FileRight.Items(grant.get(), dictionary).areAll()) {
            return Access.GRANTED;
        }
        return isProjectable(file, dictionary, grant.get().items()) ? Access.PROJECTED : Access.NONE;
    }

    private static boolean isProjectable(Distribution file, List<DatasetItem> dictionary, List<String> items) {
        return switch (file.format()) {
            case CSV, TSV, XLSX -> Columns.of(file.header(), dictionary, items).isPresent();
            case FileFormat _ -> false;
        };
    }

    /** Named as the contract names it. */
    private enum Access {
        OPEN,
        GRANTED,
        PROJECTED,
        NONE
    }
}
