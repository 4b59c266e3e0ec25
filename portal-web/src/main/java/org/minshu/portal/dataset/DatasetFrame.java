package org.minshu.portal.dataset;

import java.util.Objects;
import org.minshu.client.dataset.DatasetView;
import org.minshu.portal.platform.Platform;
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
        var dataset =
                Objects.requireNonNull(platform.datasets().dataset(slug, null).getBody());
        model.addAttribute("dataset", dataset);
        model.addAttribute("metadata", dataset.metadata());
        model.addAttribute("files", Files.of(dataset));
        model.addAttribute("tab", tab);
        return dataset;
    }
}
