package org.minshu.portal.dataset;

import java.util.Objects;
import java.util.Optional;
import org.minshu.client.dataset.DatasetView;
import org.minshu.portal.platform.Platform;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a dataset shows around its panel. */
@Component
public class DatasetFrame {

    private final Platform platform;

    DatasetFrame(Platform platform) {
        this.platform = platform;
    }

    /** Reads the dataset and tells the model of it; {@code tab} is the one that is open. */
    public DatasetView show(String slug, String tab, Model model) {
        return show(platform.datasets().dataset(slug, null), tab, model);
    }

    /** The same for its first page, which results of searches lead to. */
    DatasetView show(String slug, Optional<Opened> opened, Model model) {
        var datasets = platform.datasets();
        var answer = opened.map(each -> datasets.found(slug, each.query(), each.place()))
                .orElseGet(() -> datasets.dataset(slug, null));
        return show(answer, "overview", model);
    }

    private static DatasetView show(ResponseEntity<DatasetView> answer, String tab, Model model) {
        var dataset = Objects.requireNonNull(answer.getBody());
        model.addAttribute("dataset", dataset);
        model.addAttribute("metadata", dataset.metadata());
        model.addAttribute("files", Files.of(dataset));
        model.addAttribute("tab", tab);
        return dataset;
    }
}
