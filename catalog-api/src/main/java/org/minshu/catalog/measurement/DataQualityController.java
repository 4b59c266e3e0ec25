package org.minshu.catalog.measurement;

import java.util.List;
import org.minshu.catalog.security.Caller;
import org.minshu.client.measurement.DataQualityView;
import org.minshu.client.measurement.LeagueEntry;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quality of data over HTTP. */
@RestController
@RequestMapping("/api/v1")
class DataQualityController {

    private final DataQualityDesk desk;
    private final VisibleDatasets datasets;
    private final Leagues leagues;

    DataQualityController(DataQualityDesk desk, VisibleDatasets datasets, Leagues leagues) {
        this.desk = desk;
        this.datasets = datasets;
        this.leagues = leagues;
    }

    @Allowed(anonymous = true)
    @GetMapping("/datasets/{code}/data-quality")
    DataQualityView quality(@PathVariable String code, Caller caller) {
        return desk.of(datasets.require(code, caller), caller);
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/data-quality/libraries")
    List<LeagueEntry> libraries() {
        return leagues.libraries();
    }

    @Allowed({Role.STEWARD, Role.AUTHORITY})
    @GetMapping("/data-quality/departments")
    List<LeagueEntry> departments() {
        return leagues.departments();
    }
}
